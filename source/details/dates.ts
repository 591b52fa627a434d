import {months, relativeDays, weekdays} from './calendar-words.js';
import {readClock} from './clock.js';
import {wordsNear} from './counted.js';
import type {DateDetail, Moment} from './detail.js';
import {cardinals, ordinals} from './number-words.js';
import {isDash} from './numbers.js';
import type {Token} from './tokens.js';

type Read = {readonly moment: Moment; readonly end: number};

/** A date as detail, with the tokens that it takes. */
export type DateRead = {readonly detail: DateDetail; readonly from: number; readonly to: number};

const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.word ?? '';
const capital = /^\p{Lu}/u;
const yearPattern = /^(?:1[5-9]|20)\d\d$/;
const dayPattern = /^(?:[12]?\d|3[01])$/;
const zeroDay = /^0[1-9]$/;

const dayAt = (tokens: readonly Token[], at: number): {day: number; end: number} | undefined => {
	const token = tokens[at];
	if (!token) {
		return undefined;
	}

	if (
		token.kind === 'number' &&
		(dayPattern.test(token.text) || zeroDay.test(token.text)) &&
		Number(token.text) > 0
	) {
		const next = tokens[at + 1];
		const suffix = next && !next.spaced && /^(?:st|nd|rd|th)$/.test(next.word) ? 1 : 0;
		return {day: Number(token.text), end: at + 1 + suffix};
	}

	const ordinal = ordinals.get(token.word);
	return ordinal && ordinal > 2 && ordinal <= 31 ? {day: ordinal, end: at + 1} : undefined;
};

const daysAt = (
	tokens: readonly Token[],
	at: number,
): {days: readonly [number, number]; end: number} | undefined => {
	const first = dayAt(tokens, at);
	if (!first) {
		return undefined;
	}

	const last =
		isDash(tokens[first.end]) || wordAt(tokens, first.end) === 'to'
			? dayAt(tokens, first.end + 1)
			: undefined;
	return last && last.day > first.day
		? {days: [first.day, last.day], end: last.end}
		: {days: [first.day, first.day], end: first.end};
};

const monthAt = (
	tokens: readonly Token[],
	at: number,
): {month: number; end: number} | undefined => {
	const token = tokens[at];
	const month = token && capital.test(token.text) ? months.get(token.word) : undefined;
	if (month === undefined) {
		return undefined;
	}

	const dotted =
		tokens[at + 1]?.text === '.' && !tokens[at + 1]?.spaced && (token?.text.length ?? 9) < 5;
	return {month, end: dotted && tokens[at + 2] ? at + 2 : at + 1};
};

const yearAfter = (
	tokens: readonly Token[],
	at: number,
): {year: number; end: number} | undefined => {
	const skip = tokens[at]?.text === ',' || wordAt(tokens, at) === 'of' ? at + 1 : at;
	const token = tokens[skip];
	return token?.kind === 'number' && yearPattern.test(token.text)
		? {year: Number(token.text), end: skip + 1}
		: undefined;
};

// `May 16-17, 2024`, `9 January`, `the 5th of May`, `February 2022`, `May`
const readMonth = (tokens: readonly Token[], at: number): Read | undefined => {
	const before = daysAt(tokens, at);
	const monthStart =
		before && wordAt(tokens, before.end) === 'of' ? before.end + 1 : (before?.end ?? at);
	const month = monthAt(tokens, monthStart);
	if (!month) {
		return undefined;
	}

	const after = before ? undefined : daysAt(tokens, month.end);
	const days = before ?? after;
	const dayEnd = after?.end ?? month.end;
	const year = yearAfter(tokens, dayEnd);
	if (
		!days &&
		!year &&
		(wordAt(tokens, at) === 'may' || wordAt(tokens, at) === 'march') &&
		!mayBeMonth(tokens, at)
	) {
		return undefined;
	}

	return {
		moment: {
			month: month.month,
			...(days ? {days: days.days} : {}),
			...(year ? {year: year.year} : {}),
		},
		end: year?.end ?? dayEnd,
	};
};

// `May` and `March` alone are months after such words, and not at the start of a sentence.
const mayBeMonth = (tokens: readonly Token[], at: number) =>
	/^(?:in|of|since|by|until|till|last|next|this|late|early|mid|for|from|to|every|and|or|-)$/.test(
		wordAt(tokens, at - 1),
	);

const units = ['day', 'week', 'month', 'year'] as const;
const unitOf = (word: string) => units.find(unit => word === unit || word === `${unit}s`);

// `last month`, `next year`, `two years ago`, `a week ago`
const readOffset = (tokens: readonly Token[], at: number): Read | undefined => {
	const word = wordAt(tokens, at);
	const day = relativeDays.get(word);
	if (day !== undefined) {
		return {moment: {offset: {unit: 'day', count: day}}, end: at + 1};
	}

	const direction = word === 'last' ? -1 : word === 'next' ? 1 : word === 'this' ? 0 : undefined;
	const unit = unitOf(wordAt(tokens, at + 1));
	if (direction !== undefined && unit && unit === wordAt(tokens, at + 1)) {
		return {moment: {offset: {unit, count: direction}}, end: at + 2};
	}

	if (word === 'this' && /^(?:morning|afternoon|evening)$/.test(wordAt(tokens, at + 1))) {
		return {moment: {offset: {unit: 'day', count: 0}}, end: at + 2};
	}

	const count =
		tokens[at]?.kind === 'number' ? Number(word) : word === 'a' ? 1 : cardinals.get(word);
	if (count !== undefined && unit && wordAt(tokens, at + 2) === 'ago') {
		return {moment: {offset: {unit, count: -count}}, end: at + 3};
	}

	return undefined;
};

const readWeekday = (tokens: readonly Token[], at: number): Read | undefined => {
	const token = tokens[at];
	const weekday = token && capital.test(token.text) ? weekdays.get(token.word) : undefined;
	if (
		weekday === undefined ||
		(token && token.text.length < 6 && tokens[at + 1]?.text !== ',' && tokens[at + 1]?.text !== '.')
	) {
		return undefined;
	}

	const skip = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
	const date = readMonth(tokens, skip);
	return date?.moment.days
		? {moment: {...date.moment, weekday}, end: date.end}
		: {moment: {weekday}, end: at + 1};
};

const quarterWords = ['first', 'second', 'third', 'fourth'];

const readQuarter = (tokens: readonly Token[], at: number): Read | undefined => {
	const quarter = quarterWords.indexOf(wordAt(tokens, at)) + 1;
	const next = isDash(tokens[at + 1]) ? at + 2 : at + 1;
	if (quarter === 0 || wordAt(tokens, next) !== 'quarter') {
		return undefined;
	}

	const year = yearAfter(tokens, next + 1);
	return {moment: {quarter, ...(year ? {year: year.year} : {})}, end: year?.end ?? next + 1};
};

const beforeYear =
	/^(?:in|since|from|until|till|by|of|during|the|a|after|before|late|early|mid|to|and|for|spring|summer|autumn|fall|winter|year|-|–|\(|its|their|his|her)$/;

const readYear = (tokens: readonly Token[], at: number): Read | undefined => {
	const token = tokens[at];
	if (token?.kind !== 'number' || !yearPattern.test(token.text)) {
		return undefined;
	}

	const next = tokens[at + 1];
	if (next?.word === 's' && !next.spaced) {
		return {moment: {year: Number(token.text)}, end: at + 2};
	}

	return beforeYear.test(wordAt(tokens, at - 1)) &&
		!(next && /^(?:%|people|percent|metres|feet|miles)$/.test(next.word))
		? {moment: {year: Number(token.text)}, end: at + 1}
		: undefined;
};

const isoDate = /^\d{4}$/;

const readIso = (tokens: readonly Token[], at: number): Read | undefined => {
	const [year, first, month, second, day] = tokens.slice(at, at + 5);
	const joined = isDash(first) && isDash(second) && !first?.spaced && !second?.spaced;
	if (
		!joined ||
		!year ||
		!isoDate.test(year.text) ||
		month?.kind !== 'number' ||
		day?.kind !== 'number'
	) {
		return undefined;
	}

	const number = Number(day.text);
	return Number(month.text) <= 12 && number <= 31
		? {
				moment: {year: Number(year.text), month: Number(month.text), days: [number, number]},
				end: at + 5,
			}
		: undefined;
};

const readClockTime = (tokens: readonly Token[], at: number): Read | undefined => {
	const clock = readClock(tokens, at);
	return (
		clock && {
			moment: {clock: {from: clock.from, to: clock.to, halfDay: clock.halfDay}},
			end: clock.end,
		}
	);
};

const readers = [readClockTime, readIso, readWeekday, readMonth, readQuarter, readOffset, readYear];

const minuteOfMs = 60_000;
const dayOfMs = 24 * 60 * minuteOfMs;

/** Fills in what the date of publication tells: the month of `last month`, the date of `yesterday`. */
const resolve = (moment: Moment, published: Date | undefined): Moment => {
	const {offset} = moment;
	if (!offset || !published) {
		return moment;
	}

	if (offset.unit === 'day') {
		const date = new Date(published.getTime() + offset.count * dayOfMs);
		return Number.isNaN(date.getTime())
			? moment
			: {
					year: date.getUTCFullYear(),
					month: date.getUTCMonth() + 1,
					days: [date.getUTCDate(), date.getUTCDate()],
					weekday: date.getUTCDay(),
				};
	}

	if (offset.unit === 'month') {
		const date = new Date(
			Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + offset.count, 1),
		);
		return Number.isNaN(date.getTime())
			? moment
			: {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1};
	}

	return offset.unit === 'year' ? {year: published.getUTCFullYear() + offset.count} : moment;
};

/** Dates and times of day in a sentence. */
export const datesIn = (
	text: string,
	tokens: readonly Token[],
	published: Date | undefined,
): readonly DateRead[] => {
	const dates: DateRead[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		for (const read of readers) {
			const date = read(tokens, at);
			if (!date) {
				continue;
			}

			const start = tokens[at]?.start ?? 0;
			const end = tokens[date.end - 1]?.end ?? start;
			dates.push({
				detail: {
					kind: 'date',
					text: text.slice(start, end),
					start,
					end,
					moment: resolve(date.moment, published),
					near: wordsNear(tokens, at, date.end),
				},
				from: at,
				to: date.end,
			});
			at = date.end - 1;
			break;
		}
	}

	return dates;
};
