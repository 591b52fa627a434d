import {cardinals, tens} from '../figures/number-words.js';
import {type Token, wordAt} from '../tokens.js';
import {weekdays} from './calendar-words.js';

/** The half of the day. */
export type Half = 'am' | 'pm';

/** A minute of the day, or of half a day where neither `half` is told nor `sure`. */
export type Time = {
	readonly minute: number;
	readonly half?: Half | undefined;
	readonly sure?: boolean;
	readonly end: number;
};

/** An hour of one or two digits. */
export const wholeHour = /^\d{1,2}$/;

/** A number and where it ends. */
export type Small = {readonly value: number; readonly end: number};

/** A number below sixty, in digits or words. */
export const smallAt = (tokens: readonly Token[], at: number): Small | undefined => {
	const word = wordAt(tokens, at);
	if (wholeHour.test(word)) {
		return {value: Number(word), end: at + 1};
	}

	const ten = tens.get(word);
	if (ten === undefined) {
		const value = cardinals.get(word);
		return value === undefined ? undefined : {value, end: at + 1};
	}

	const next = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
	const one = cardinals.get(wordAt(tokens, next)) ?? 10;
	return one < 10 ? {value: ten + one, end: next + 1} : {value: ten, end: at + 1};
};

/** The half of the day that a part of it lies in, and where its words end. */
export type Part = {readonly half: Half; readonly end: number};

const partsOfDay: ReadonlyMap<string, Half> = new Map([
	['morning', 'am'],
	['afternoon', 'pm'],
	['evening', 'pm'],
]);

const otherDays = new Set(['this', 'yesterday', 'tomorrow']);

/** `on Sunday morning`, `yesterday evening`: the day is a date of its own, so its words are left to that. */
const partOfNamedDay = (tokens: readonly Token[], at: number): Part | undefined => {
	const day = wordAt(tokens, at) === 'on' ? at + 1 : at;
	const isDay = weekdays.has(wordAt(tokens, day)) || otherDays.has(wordAt(tokens, day));
	const half = isDay ? partsOfDay.get(wordAt(tokens, day + 1)) : undefined;
	return half && {half, end: at};
};

/** `in the morning`, `at night`, `on Sunday morning`. */
export const partOfDay = (tokens: readonly Token[], at: number): Part | undefined => {
	const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
	if (first === 'at' && second === 'night') {
		return {half: 'pm', end: at + 2};
	}

	const half =
		first === 'in' && second === 'the' ? partsOfDay.get(wordAt(tokens, at + 2)) : undefined;
	return half ? {half, end: at + 3} : partOfNamedDay(tokens, at);
};
