import {cardinals, fractionSigns, fractions, multipliers, ordinals, tens} from './number-words.js';
import type {Token} from './tokens.js';

/** A number read from tokens. */
export type NumberRead = {
	readonly value: number;
	/** One in the last digit that is written other than zero. */
	readonly step: number;
	/** `share` is a part of a whole such as `two-thirds` or `one in four`, 0 to 1. */
	readonly form: 'number' | 'ordinal' | 'share';
	/** Index of the first token after it. */
	readonly end: number;
};

const dashes = new Set(['-', '‐', '‑', '–', '—']);

/** Whether the token is a dash or hyphen. */
export const isDash = (token: Token | undefined): boolean =>
	token !== undefined && dashes.has(token.text);

/** Index of the next token of a compound: past a hyphen that stands without spaces. */
export const pastHyphen = (tokens: readonly Token[], at: number): number => {
	const hyphen = tokens[at];
	const next = tokens[at + 1];
	return isDash(hyphen) && !hyphen?.spaced && next && !next.spaced ? at + 1 : at;
};

const wordAt = (tokens: readonly Token[], at: number): string => {
	const token = tokens[at];
	return token?.kind === 'word' ? token.word : '';
};

const round = (value: number) => Number(value.toPrecision(12));

const stepOf = (value: number): number => {
	let step = 1;
	while (value !== 0 && value % (step * 10) === 0) {
		step *= 10;
	}

	return step;
};

const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3})+$/;
const groupedByPoints = /^\d{1,3}(?:\.\d{3}){2,}$/;
const decimal = /^\d+(?:[.,]\d+)?$/;
const groupMarks = /[,\u00A0\u202F\u2009 ]/g;

const readDigits = (text: string): {value: number; step: number} | undefined => {
	const plain = grouped.test(text)
		? text.replaceAll(groupMarks, '')
		: groupedByPoints.test(text)
			? text.replaceAll('.', '')
			: decimal.test(text)
				? text.replace(',', '.')
				: undefined;
	if (plain === undefined) {
		return undefined;
	}

	const value = Number(plain);
	const decimals = plain.split('.')[1]?.length ?? 0;
	return {value, step: decimals > 0 ? 10 ** -decimals : stepOf(value)};
};

const shortMultipliers: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['b', 1e9],
	['t', 1e12],
]);
const ordinalEnding = /^(?:st|nd|rd|th)$/;

const scaled = (read: NumberRead, factor: number, end: number): NumberRead => ({
	...read,
	value: round(read.value * factor),
	step: round(read.step * factor),
	end,
});

// `€42m`, `1.4K`: the letter is a multiplier when it cannot be a unit.
const readFromDigits = (
	tokens: readonly Token[],
	at: number,
	money: boolean,
): NumberRead | undefined => {
	const digits = readDigits(tokens[at]?.text ?? '');
	if (!digits) {
		return undefined;
	}

	const read: NumberRead = {...digits, form: 'number', end: at + 1};
	const next = tokens[at + 1];
	if (next?.kind !== 'word') {
		const sign = next && !next.spaced ? fractionSigns.get(next.text) : undefined;
		if (sign) {
			return {value: read.value + sign, step: 0.25, form: 'number', end: at + 2};
		}

		const hyphenated = multipliers.get(wordAt(tokens, pastHyphen(tokens, at + 1)));
		return hyphenated ? scaled(read, hyphenated, at + 3) : read;
	}

	if (!next.spaced && ordinalEnding.test(next.word)) {
		return {...read, step: 1, form: 'ordinal', end: at + 2};
	}

	const long = multipliers.get(next.word);
	if (long) {
		return scaled(read, long, at + 2);
	}

	const short = next.spaced && !money ? undefined : shortMultipliers.get(next.word);
	const metresOrTonnes = (next.word === 'm' || next.word === 't') && !money;
	return short && !metresOrTonnes ? scaled(read, short, at + 2) : read;
};

// `two hundred and five`, `thirty-six`, `a dozen`, `half a million`
const readFromWords = (tokens: readonly Token[], start: number): NumberRead | undefined => {
	const article = /^(?:an?|the)$/.test(wordAt(tokens, start)) ? 1 : 0;
	if (article && !multipliers.has(wordAt(tokens, start + 1))) {
		return undefined;
	}

	let total = 0;
	let group: number | undefined;
	let at = start + article;
	let end = start;
	while (true) {
		const word = wordAt(tokens, at);
		const multiplier = multipliers.get(word);
		const ten = tens.get(word);
		const unit = cardinals.get(word);
		const ordinal = ordinals.get(word);
		if (ten !== undefined && (group === undefined || group % 100 === 0)) {
			group = (group ?? 0) + ten;
		} else if (
			unit !== undefined &&
			(group === undefined ||
				group % 100 === 0 ||
				(group % 10 === 0 && group % 100 > 19 && unit < 10))
		) {
			group = (group ?? 0) + unit;
		} else if (multiplier && (group !== undefined || end === start || multiplier === 100)) {
			if (multiplier <= 100) {
				group = (group ?? 1) * multiplier;
			} else {
				total += (group ?? 1) * multiplier;
				group = undefined;
			}
		} else if (ordinal && group !== undefined && group % 10 === 0 && ordinal < 10) {
			return {value: total + group + ordinal, step: 1, form: 'ordinal', end: at + 1};
		} else {
			break;
		}

		end = at + 1;
		at = pastHyphen(tokens, end);
		const large = multiplier && multiplier >= 100;
		if (large && wordAt(tokens, at) === 'and') {
			const following = wordAt(tokens, at + 1);
			at = cardinals.has(following) || tens.has(following) ? at + 1 : at;
		}
	}

	const value = total + (group ?? 0);
	return end === start ? undefined : {value, step: stepOf(value), form: 'number', end};
};

// `and a half`, `and three quarters`
const addFraction = (tokens: readonly Token[], read: NumberRead): NumberRead => {
	const and = pastHyphen(tokens, read.end);
	if (wordAt(tokens, and) !== 'and' || read.form !== 'number') {
		return read;
	}

	const part = readFraction(tokens, pastHyphen(tokens, and + 1));
	return part ? {...read, value: read.value + part.value, step: 0.25, end: part.end} : read;
};

/** `a half`, `two-thirds`, `three quarters`. */
const readFraction = (tokens: readonly Token[], at: number): NumberRead | undefined => {
	const first = wordAt(tokens, at);
	const count = first === 'a' || first === 'an' ? 1 : cardinals.get(first);
	const next = count === undefined ? at : pastHyphen(tokens, at + 1);
	const word = wordAt(tokens, next);
	const fraction = fractions.get(word);
	if (fraction === undefined || (count === undefined && word !== 'half' && word !== 'quarter')) {
		return undefined;
	}

	const value = (count ?? 1) * fraction;
	const plural = word.endsWith('s');
	if (value > 1 || (plural && (count ?? 1) < 2) || (!plural && (count ?? 1) > 1)) {
		return undefined;
	}

	return {value: round(value), step: 0.01, form: 'share', end: next + 1};
};

// `one in four`, `six out of ten`
const readRatio = (tokens: readonly Token[], read: NumberRead): NumberRead | undefined => {
	const joint = wordAt(tokens, read.end);
	const out = joint === 'out' && wordAt(tokens, read.end + 1) === 'of';
	if (read.form !== 'number' || !(joint === 'in' || out)) {
		return undefined;
	}

	const whole = readPlain(tokens, read.end + (out ? 2 : 1), false);
	if (whole?.form !== 'number' || whole.value <= read.value || (!out && whole.value > 100)) {
		return undefined;
	}

	return {
		value: round(read.value / whole.value),
		step: round(read.value / whole.value - read.value / (whole.value + 0.5)),
		form: 'share',
		end: whole.end,
	};
};

const readPlain = (
	tokens: readonly Token[],
	at: number,
	money: boolean,
): NumberRead | undefined => {
	const token = tokens[at];
	if (token?.kind === 'number') {
		return readFromDigits(tokens, at, money);
	}

	const ordinal = ordinals.get(wordAt(tokens, at));
	if (ordinal !== undefined) {
		return {value: ordinal, step: 1, form: 'ordinal', end: at + 1};
	}

	const sign = fractionSigns.get(token?.text ?? '');
	return sign ? {value: sign, step: 0.01, form: 'share', end: at + 1} : readFromWords(tokens, at);
};

/**
 * Reads the number that begins at a token: digits or words, whole, broken or ordinal. `money` says that
 * a currency sign stands before it, so that `m` means million.
 */
export const readNumber = (
	tokens: readonly Token[],
	at: number,
	money = false,
): NumberRead | undefined => {
	const fraction = readFraction(tokens, at);
	if (fraction) {
		const multiplied = wordAt(tokens, fraction.end) === 'a' ? fraction.end + 1 : fraction.end;
		const multiplier = multipliers.get(wordAt(tokens, multiplied));
		return multiplier
			? {...scaled(fraction, multiplier, multiplied + 1), form: 'number'}
			: fraction;
	}

	const read = readPlain(tokens, at, money);
	if (!read) {
		return undefined;
	}

	return readRatio(tokens, read) ?? addFraction(tokens, read);
};
