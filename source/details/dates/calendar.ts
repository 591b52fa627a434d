import type {Moment} from '../detail.js';
import {ordinals} from '../figures/number-words.js';
import {isDash, type Token, tokenAt, wordAt} from '../tokens.js';
import {months, weekdays} from './calendar-words.js';

/** What is said of a time by the tokens that end before `end`. */
export type MomentRead = {readonly moment: Moment; readonly end: number};

const yearPattern = /^(?:1[5-9]|20)\d\d$/;
const dayPattern = /^(?:0?[1-9]|[12]\d|3[01])$/;
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);

const isCapital = (token: Token | undefined): boolean =>
	token !== undefined && token.letters !== 'small';

/** The year written at a token. */
export const yearAt = (tokens: readonly Token[], at: number): number | undefined => {
	const token = tokenAt(tokens, at);
	return token?.kind === 'number' && yearPattern.test(token.text) ? Number(token.text) : undefined;
};

type DaysRead = {readonly days: readonly [number, number]; readonly end: number};

const dayAt = (tokens: readonly Token[], at: number): DaysRead | undefined => {
	const token = tokenAt(tokens, at);
	const ordinal = ordinals.get(token?.word ?? '') ?? 0;
	if (token?.kind === 'number' && dayPattern.test(token.text)) {
		const day = Number(token.text);
		const next = tokenAt(tokens, at + 1);
		const ending = next && !next.spaced && ordinalEndings.has(next.word) ? 1 : 0;
		return {days: [day, day], end: at + 1 + ending};
	}

	return ordinal > 2 ? {days: [ordinal, ordinal], end: at + 1} : undefined;
};

// `16`, `16th`, `16-17`, `16 to 17`
const daysAt = (tokens: readonly Token[], at: number): DaysRead | undefined => {
	const first = dayAt(tokens, at);
	const joint = first && (isDash(tokenAt(tokens, first.end)) || wordAt(tokens, first.end) === 'to');
	const last = joint ? dayAt(tokens, first.end + 1) : undefined;
	return first && last && last.days[0] > first.days[0]
		? {days: [first.days[0], last.days[0]], end: last.end}
		: first;
};

type MonthRead = {readonly month: number; readonly end: number};

const monthAt = (tokens: readonly Token[], at: number): MonthRead | undefined => {
	const token = tokenAt(tokens, at);
	const month = isCapital(token) ? months.get(wordAt(tokens, at)) : undefined;
	if (month === undefined || !token) {
		return undefined;
	}

	const stop = tokenAt(tokens, at + 1);
	const abbreviated = token.text.length < 5 && stop?.text === '.' && !stop.spaced;
	return {month, end: abbreviated && tokenAt(tokens, at + 2) ? at + 2 : at + 1};
};

const beforeMonth = new Set(
	'in of since by until till before after during last next this late early mid for from to every and or between - – , ('.split(
		' ',
	),
);
const verbs = new Set(['may', 'march']);
const abbreviation = 4;

// `May` and `March` without a day or year are months after such words only; `Jan` is one with its full stop only.
const isMonthAlone = (tokens: readonly Token[], at: number, end: number): boolean => {
	const word = wordAt(tokens, at);
	const isShort = word.length < abbreviation || word === 'sept';
	return verbs.has(word) ? beforeMonth.has(wordAt(tokens, at - 1)) : !isShort || end > at + 1;
};

const beforeYearOfMonth = new Set([',', 'of']);

/** Reads `May 16-17, 2024`, `9 January`, `the 5th of May`, `February 2022` or `May`. */
export const readMonth = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const before = daysAt(tokens, at);
	const of = before && wordAt(tokens, before.end) === 'of' ? 1 : 0;
	const month = monthAt(tokens, before ? before.end + of : at);
	if (!month) {
		return undefined;
	}

	const after = before ? undefined : daysAt(tokens, month.end);
	const days = before ?? after;
	const end = after?.end ?? month.end;
	const yearFrom = beforeYearOfMonth.has(wordAt(tokens, end)) ? end + 1 : end;
	const year = yearAt(tokens, yearFrom);
	const stands = days ?? year;
	if (stands === undefined && !isMonthAlone(tokens, at, month.end)) {
		return undefined;
	}

	return {
		moment: {
			month: month.month,
			...(days && {days: days.days}),
			...(year !== undefined && {years: [year, year]}),
		},
		end: year === undefined ? end : yearFrom + 1,
	};
};

/** Reads `Thursday`, `Thursday, May 16` or `Tue.`. */
export const readWeekday = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const token = tokenAt(tokens, at);
	const weekday = isCapital(token) ? weekdays.get(wordAt(tokens, at)) : undefined;
	const next = tokenAt(tokens, at + 1)?.text;
	const isShort = token !== undefined && token.text.length < 6;
	if (weekday === undefined || (isShort && next !== ',' && next !== '.')) {
		return undefined;
	}

	const date = readMonth(tokens, next === ',' ? at + 2 : at + 1);
	return date?.moment.days
		? {moment: {...date.moment, weekday}, end: date.end}
		: {moment: {weekday}, end: at + 1};
};

const notYear = /^(?:%|percent|people|men|women|children|[\p{Lower}]{2,}(?:[^s]s))$/u;
const beforeYear = new Set(
	'in since from until till by during after before late early mid between year ('.split(' '),
);

/** Reads `2019`, and `1990s` as ten years. A number of things is no year: `2019 homes`. */
export const readYear = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const year = yearAt(tokens, at);
	const next = tokenAt(tokens, at + 1);
	if (year === undefined) {
		return undefined;
	}

	if (next?.word === 's' && !next.spaced) {
		return {moment: {years: [year, year + 9]}, end: at + 2};
	}

	return next && !beforeYear.has(wordAt(tokens, at - 1)) && notYear.test(next.word)
		? undefined
		: {moment: {years: [year, year]}, end: at + 1};
};

const byPoints = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

const isJoint = (token: Token | undefined): boolean => isDash(token) && !token?.spaced;

/** Reads dates in digits: `2025-07-08`, `8.7.2025`. */
export const readDigitalDate = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const points = byPoints.exec(wordAt(tokens, at));
	if (!points && !(isJoint(tokenAt(tokens, at + 1)) && isJoint(tokenAt(tokens, at + 3)))) {
		return undefined;
	}

	const [year = '', month, day = ''] = points
		? [points[3], points[2], points[1]]
		: [wordAt(tokens, at), wordAt(tokens, at + 2), wordAt(tokens, at + 4)];
	if (!yearPattern.test(year) || !dayPattern.test(day)) {
		return undefined;
	}

	const [years, days] = [Number(year), Number(day)];
	return Number(month) >= 1 && Number(month) <= 12
		? {
				moment: {years: [years, years], month: Number(month), days: [days, days]},
				end: points ? at + 1 : at + 5,
			}
		: undefined;
};
