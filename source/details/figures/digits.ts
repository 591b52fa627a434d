import {functionWords} from '../function-words.js';
import {pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';
import {measureAfter} from './measures.js';
import {type NumberRead, scaled, stepOf} from './number-read.js';
import {fractionSigns, multipliers} from './number-words.js';

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3})+$/;
const groupedByPoints = /^\d{1,3}(?:\.\d{3}){2,}$/;
const needlessZero = /^[1-9]\d{0,2}\.\d\d0$/;
const decimal = /^\d+(?:[.,]\d+)?$/;
const groupMarks = /[,\u00A0\u202F\u2009 ]/g;

// `2.100 million crowns` comes of a translation, for it would be written `2.1 million`; but `$2.100 million`, as in accounts.
const isGroupedMillion = (text: string, next: string, money: boolean): boolean =>
	!money && needlessZero.test(text) && next === 'million';

// Points and commas are read the English way unless they cannot be: `1,9` is a decimal, `1.250.000` is none.
const plainDigits = (text: string, next: string, money: boolean): string | undefined => {
	if (grouped.test(text)) {
		return text.replaceAll(groupMarks, '');
	}

	if (groupedByPoints.test(text) || isGroupedMillion(text, next, money)) {
		return text.replaceAll('.', '');
	}

	return decimal.test(text) ? text.replace(',', '.') : undefined;
};

const letters: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['b', 1e9],
	['t', 1e12],
]);
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);
const things = /[^s]s$|people$/;
const races = new Set('metres meters hurdles heats finals swimmers runners sprinters'.split(' '));

// `m` and `t` are million and trillion after a currency sign, and metres and tonnes otherwise; but `1.3m passengers`, `2m baht`.
const letterMultiplier = (
	tokens: readonly Token[],
	at: number,
	money: boolean,
): number | undefined => {
	const word = wordAt(tokens, at);
	const multiplier = letters.get(word);
	if (multiplier === undefined || money) {
		return multiplier;
	}

	if (measureAfter(tokens, at + 1)?.unit.dimension.startsWith('money')) {
		return multiplier;
	}

	const after = wordAt(tokens, at + 1);
	const counts = things.test(after) && !functionWords.has(after) && !races.has(after);
	const isUnit = word === 't' || (word === 'm' && !counts);
	return tokenAt(tokens, at)?.spaced || isUnit ? undefined : multiplier;
};

/** Reads the number whose digits are token `at`. `money` says that a currency sign stands before it. */
export const readDigits = (
	tokens: readonly Token[],
	at: number,
	money: boolean,
): NumberRead | undefined => {
	const digits = plainDigits(wordAt(tokens, at), wordAt(tokens, at + 1), money);
	if (digits === undefined) {
		return undefined;
	}

	const value = Number(digits);
	const point = digits.indexOf('.');
	const decimals = point === -1 ? 0 : digits.length - point - 1;
	const step = decimals > 0 ? 10 ** -decimals : stepOf(value);
	const read: NumberRead = {value, step, scale: 1, form: 'number', end: at + 1};
	const next = tokenAt(tokens, at + 1);
	if (!next) {
		return read;
	}

	if (!next.spaced && ordinalEndings.has(next.word)) {
		return {...read, step: 1, form: 'ordinal', end: at + 2};
	}

	const sign = next.spaced ? undefined : fractionSigns.get(next.text);
	if (sign !== undefined) {
		return {...read, value: value + sign, step: 0.25, end: at + 2};
	}

	const multiplierAt = pastHyphen(tokens, at + 1);
	const multiplier =
		multipliers.get(wordAt(tokens, multiplierAt)) ?? letterMultiplier(tokens, at + 1, money);
	if (multiplier === undefined) {
		return read;
	}

	// `4.7 thousand million`, as languages say that have no word for a billion
	const larger = multipliers.get(wordAt(tokens, multiplierAt + 1)) ?? 0;
	return larger > multiplier
		? scaled(read, multiplier * larger, multiplierAt + 2)
		: scaled(read, multiplier, multiplierAt + 1);
};
