import type {Moment} from '../detail.js';
import {cardinals} from '../figures/number-words.js';
import {isIndefinite} from '../function-words.js';
import {type Token, tokenAt, wordAt} from '../tokens.js';
import {compareMoments, dayInMilliseconds, dayNumber} from './agree.js';
import {type MomentRead, readMonth} from './calendar.js';
import {directions, relativeDays} from './calendar-words.js';
import {readQuarter, readSeason} from './parts-of-year.js';

const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'lunchtime']);
const units = new Map(
	(['day', 'week', 'month', 'year'] as const).flatMap(unit => [
		[unit as string, unit],
		[`${unit}s`, unit],
	]),
);

/** Reads a time told from the day of publication: `yesterday`, `last night`, `last month`, `last summer`, `six years ago`. */
export const readRelative = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const word = wordAt(tokens, at);
	const next = wordAt(tokens, at + 1);
	const day = relativeDays.get(word) ?? (word === 'this' && partsOfDay.has(next) ? 0 : undefined);
	if (day !== undefined) {
		return {moment: {offset: {unit: 'day', count: day}}, end: word === 'this' ? at + 2 : at + 1};
	}

	if (word === 'last' && next === 'night') {
		return {moment: {offset: {unit: 'day', count: -1, to: 0}}, end: at + 2};
	}

	const unit = units.get(next);
	const direction = directions.get(word);
	if (direction !== undefined && unit === next && unit !== 'day') {
		return {moment: {offset: {unit, count: direction}}, end: at + 2};
	}

	// Which year is meant depends on the speaker.
	const part =
		direction === undefined ? undefined : (readSeason(tokens, at + 1) ?? readMonth(tokens, at + 1));
	if (part) {
		return part;
	}

	const digits = tokenAt(tokens, at)?.kind === 'number' ? Number(word) : undefined;
	const count = isIndefinite(word) ? 1 : (digits ?? cardinals.get(word));
	return count !== undefined && unit && wordAt(tokens, at + 2) === 'ago'
		? {moment: {offset: {unit, count: -count}}, end: at + 3}
		: undefined;
};

/**
 * Reads a part of a year, whose year may be told from that of publication: `May 16`, `March of last year`,
 * `the spring of next year`.
 */
export const readPartOfYear = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const part = readMonth(tokens, at) ?? readQuarter(tokens, at) ?? readSeason(tokens, at);
	if (!part || part.moment.years) {
		return part;
	}

	const year = readRelative(tokens, wordAt(tokens, part.end) === 'of' ? part.end + 1 : part.end);
	return year?.moment.offset?.unit === 'year'
		? {moment: {...part.moment, ...year.moment}, end: year.end}
		: part;
};

const calendarDay = (date: Date): Moment => ({
	years: [date.getUTCFullYear(), date.getUTCFullYear()],
	month: date.getUTCMonth() + 1,
	days: [date.getUTCDate(), date.getUTCDate()],
	weekday: date.getUTCDay(),
});

const hasDate = (date: Date): boolean => !Number.isNaN(date.getTime());

/** The year, next to the day of publication, of a day without year. */
const nearestYear = (published: Date, month: number, day: number): number => {
	const year = published.getUTCFullYear();
	const distance = (candidate: number) =>
		Math.abs(Date.UTC(candidate, month - 1, day) - published.getTime());
	return [year - 1, year + 1].reduce(
		(best, candidate) => (distance(candidate) < distance(best) ? candidate : best),
		year,
	);
};

/** A weekday alone is that of one of so many days before or after the day of publication. */
const nearestDays = 7;

/** Whether a moment, with what the day of publication tells filled in, is that day. */
export const isDayOfPublication = (moment: Moment, published: Date): boolean => {
	const {shared, differs} = compareMoments(moment, calendarDay(published));
	return (moment.days ?? moment.weekday) !== undefined && shared > 0 && !differs;
};

/** Fills in what the day of publication tells: the date of `yesterday`, the month of `last month`. */
export const resolve = (moment: Moment, published: Date): Moment => {
	const {offset, ...rest} = moment;
	if (!offset && moment.weekday !== undefined && !moment.days) {
		const today = dayNumber(published);
		return {...moment, within: [today - nearestDays, today + nearestDays]};
	}

	if (!offset) {
		const year =
			moment.month !== undefined && moment.days && !moment.years
				? nearestYear(published, moment.month, moment.days[0])
				: undefined;
		return year === undefined ? moment : {...moment, years: [year, year]};
	}

	const year = published.getUTCFullYear();
	switch (offset.unit) {
		case 'day': {
			if (offset.to !== undefined) {
				const today = dayNumber(published);
				return {within: [today + offset.count, today + offset.to]};
			}

			const date = new Date(published.getTime() + offset.count * dayInMilliseconds);
			return hasDate(date) ? calendarDay(date) : moment;
		}

		case 'month': {
			const date = new Date(Date.UTC(year, published.getUTCMonth() + offset.count, 1));
			const {years, month} = calendarDay(date);
			return hasDate(date) && years && month ? {years, month} : moment;
		}

		case 'year':
			return {...rest, years: [year + offset.count, year + offset.count]};
		case 'week':
			return moment;
	}
};
