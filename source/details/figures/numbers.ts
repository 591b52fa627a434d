import {isIndefinite} from '../function-words.js';
import {pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';
import {readDigits} from './digits.js';
import {type NumberRead, scaled} from './number-read.js';
import {cardinals, fractionSigns, fractions, multipliers, ordinals} from './number-words.js';
import {tidy} from './quantity.js';
import {readSpelled} from './spelled.js';

/** Reads a part of one: `half`, `a quarter`, `two-thirds`, `three quarters`. */
export const readFraction = (tokens: readonly Token[], at: number): NumberRead | undefined => {
	const first = wordAt(tokens, at);
	const count = isIndefinite(first) ? 1 : cardinals.get(first);
	const part = count === undefined ? at : pastHyphen(tokens, at + 1);
	const word = wordAt(tokens, part);
	const fraction = fractions.get(word);
	const alone = count === undefined && word !== 'half' && word !== 'quarter';
	if (fraction === undefined || alone) {
		return undefined;
	}

	const parts = count ?? 1;
	const value = tidy(parts * fraction);
	const isNumerous = parts > 1;
	return value >= 1 || word.endsWith('s') !== isNumerous
		? undefined
		: {value, step: 0.01, scale: 1, form: 'share', end: part + 1};
};

// `1/2`
const readSlash = (tokens: readonly Token[], at: number): NumberRead | undefined => {
	const slash = tokenAt(tokens, at + 1);
	if (slash?.text !== '/' || slash.spaced) {
		return undefined;
	}

	const below = Number(wordAt(tokens, at + 2));
	const value = Number(wordAt(tokens, at)) / below;
	return below > 1 && below < 10 && value > 0 && value < 1
		? {value, step: 0.01, scale: 1, form: 'share', end: at + 3}
		: undefined;
};

const readWhole = (
	tokens: readonly Token[],
	at: number,
	money: boolean,
): NumberRead | undefined => {
	if (tokenAt(tokens, at)?.kind === 'number') {
		return readDigits(tokens, at, money);
	}

	const word = wordAt(tokens, at);
	const ordinal = ordinals.get(word);
	const sign = fractionSigns.get(word);
	if (ordinal !== undefined) {
		return {value: ordinal, step: 1, scale: 1, form: 'ordinal', end: at + 1};
	}

	if (sign !== undefined) {
		return {value: sign, step: 0.01, scale: 1, form: 'share', end: at + 1};
	}

	return readSpelled(tokens, at);
};

const largestBase = 100;

// `one in four`, `one worker in four`, `six out of ten`, `two in every five`
const asRatio = (tokens: readonly Token[], part: NumberRead): NumberRead | undefined => {
	const noun = part.value === 1 && wordAt(tokens, part.end + 1) === 'in' ? 1 : 0;
	const joint = part.end + noun;
	const out = wordAt(tokens, joint) === 'out' && wordAt(tokens, joint + 1) === 'of';
	const of = joint + (out ? 2 : 1);
	const start = wordAt(tokens, of) === 'every' ? of + 1 : of;
	if (part.form !== 'number' || !(out || wordAt(tokens, joint) === 'in')) {
		return undefined;
	}

	const whole = readWhole(tokens, start, false);
	if (
		whole?.form !== 'number' ||
		whole.value <= part.value ||
		(!out && whole.value > largestBase)
	) {
		return undefined;
	}

	const value = part.value / whole.value;
	// `One in ten` is also said of what is nearer to it than the ratios beside it.
	const step = 2 * (part.value / (whole.value - 1) - value);
	return {value: tidy(value), step: tidy(step), scale: 1, form: 'share', end: whole.end};
};

// `half a million`
const withMultiplier = (tokens: readonly Token[], fraction: NumberRead): NumberRead => {
	const at = wordAt(tokens, fraction.end) === 'a' ? fraction.end + 1 : fraction.end;
	const multiplier = multipliers.get(wordAt(tokens, at));
	return multiplier ? {...scaled(fraction, multiplier, at + 1), form: 'number'} : fraction;
};

// `one and a half`, `3 1/2`, `two and a half million`, `a million and a half`; not `two, and half of them`
const withFraction = (tokens: readonly Token[], read: NumberRead): NumberRead => {
	const and = pastHyphen(tokens, read.end);
	const part =
		wordAt(tokens, and) === 'and'
			? readFraction(tokens, pastHyphen(tokens, and + 1))
			: readSlash(tokens, read.end);
	if (!part || read.form !== 'number' || wordAt(tokens, part.end) === 'of') {
		return read;
	}

	const value = tidy(read.value + part.value * read.scale);
	return withMultiplier(tokens, {...read, value, step: 0.25 * read.scale, end: part.end});
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
	const isDigits = tokenAt(tokens, at)?.kind === 'number';
	const fraction = isDigits ? readSlash(tokens, at) : readFraction(tokens, at);
	if (fraction) {
		return withMultiplier(tokens, fraction);
	}

	const read = readWhole(tokens, at, money);
	return read && (asRatio(tokens, read) ?? withFraction(tokens, read));
};
