import {functionWords} from '../function-words.js';
import {isDash, pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';
import {ambiguousCurrencies, currencies} from './currencies.js';
import {multipliers} from './number-words.js';
import {type UnitOfMeasure, units} from './units.js';

/** A unit as it stands among tokens; `edge` is where it ends, or where it begins if it stands before its number. */
export type Measure = {readonly unit: UnitOfMeasure; readonly edge: number};

const longest = 3;
const standsApart = new Set(['m', 'g', '%']);

/** Whether a name stands as that of a unit does: letters and `in` only right after the number, as in `6ft 2in`. */
const standsAsUnit = (
	tokens: readonly Token[],
	at: number,
	start: number,
	name: string,
): boolean =>
	name === 'in'
		? start === at && !tokenAt(tokens, start)?.spaced
		: name.length > 1 || standsApart.has(name) || !tokenAt(tokens, start)?.spaced;

/** The names that the tokens from `start` on may spell: of one token, of two, up to the longest. A hyphen is a space. */
const namesFrom = (tokens: readonly Token[], start: number): readonly string[] => {
	const names: string[] = [];
	let name = '';
	for (let at = start; at < Math.min(start + longest, tokens.length); at += 1) {
		const token = tokenAt(tokens, at);
		if (isDash(token) && !token?.spaced) {
			names.push('');
			continue;
		}

		const isApart = at > start && (token?.spaced || isDash(tokenAt(tokens, at - 1)));
		name += isApart ? ` ${wordAt(tokens, at)}` : wordAt(tokens, at);
		names.push(name);
	}

	return names;
};

/** What names of units begin with: most words after a number do not. */
const beginnings: ReadonlySet<string | undefined> = new Set(
	[units, currencies].flatMap(known =>
		[...known.keys()].map(name => /^(?:[a-z.]+|.)/u.exec(name)?.[0]),
	),
);

const groupedDigits = /^\d{1,3}(?:,\d{3})+$/;

const afterSum = new Set('in for from to of per and or on at worth'.split(' '));

// `two million won in damages`, `30,000 crowns`, but not `two crowns`, `1,200 won seats` nor `two million won tickets`
const isMoney = (tokens: readonly Token[], start: number): boolean => {
	const word = wordAt(tokens, start);
	const number = tokenAt(tokens, start - 1);
	const isMultiplied = multipliers.has(number?.word ?? '');
	if (word === 'won') {
		const next = tokenAt(tokens, start + 1);
		return isMultiplied && (next?.kind !== 'word' || afterSum.has(next.word));
	}

	return !ambiguousCurrencies.has(word) || isMultiplied || groupedDigits.test(number?.text ?? '');
};

/** The unit or currency written after a number that ends before token `at`: `km/h`, `-metre`, `million square feet`. */
export const measureAfter = (tokens: readonly Token[], at: number): Measure | undefined => {
	const start = pastHyphen(tokens, at);
	if (!beginnings.has(wordAt(tokens, start)) || !isMoney(tokens, start)) {
		return undefined;
	}

	const names = namesFrom(tokens, start);
	for (let length = names.length; length > 0; length -= 1) {
		const name = names[length - 1] ?? '';
		const unit = units.get(name) ?? currencies.get(name);
		if (unit && standsAsUnit(tokens, at, start, name)) {
			return {unit: isMass(tokens, at, start) ? poundsOfMass : unit, edge: start + length};
		}
	}

	return undefined;
};

const code = /^[A-Z]{3}$/;

/** The currency written before a number that begins at token `at`: `$`, `US$`, `EUR`. */
export const currencyBefore = (tokens: readonly Token[], at: number): Measure | undefined => {
	const sign = tokenAt(tokens, at - 1);
	if (!sign || sign.kind === 'number') {
		return undefined;
	}

	const isPrefixed = at > 1 && sign.kind === 'mark' && !sign.spaced;
	const prefixed = isPrefixed ? currencies.get(namesFrom(tokens, at - 2)[1] ?? '') : undefined;
	if (prefixed) {
		return {unit: prefixed, edge: at - 2};
	}

	const unit = currencies.get(sign.word);
	const isCode = sign.kind === 'mark' || sign.text === 'Rs' || code.test(sign.text);
	return unit && isCode ? {unit, edge: at - 1} : undefined;
};

const plainWord = /^\p{Lower}+$/u;
const possessive = /['’]s$/;

/** The unit of time that a number stands apart from: `four wonderful years`, `in minute 117`, not `the day's third`. */
export const timeAround = (
	tokens: readonly Token[],
	from: number,
	end: number,
): Measure | undefined => {
	const unit = wordAt(tokens, from - 1);
	const before = units.get(unit);
	const isPossessor = possessive.test(tokenAt(tokens, from - 1)?.text ?? '');
	if (before?.name === unit && before.dimension === 'time' && !isPossessor) {
		return {unit: before, edge: end};
	}

	const after = units.get(wordAt(tokens, end + 1));
	if (after?.dimension !== 'time') {
		return undefined;
	}

	const adjective = tokenAt(tokens, end)?.text ?? '';
	const isPart = plainWord.test(adjective) && !functionWords.has(adjective);
	return isPart ? {unit: after, edge: end + 2} : undefined;
};

const poundsOfMass: UnitOfMeasure = {name: 'lb', dimension: 'mass', factor: 0.45359237, shift: 0};
const weighing = /^(?:weigh|lift|heav|light|mass)/;
const reach = 5;

// `pounds` are money unless something is weighed.
const isMass = (tokens: readonly Token[], number: number, at: number): boolean =>
	/^pounds?$/.test(wordAt(tokens, at)) &&
	tokens
		.slice(Math.max(0, number - reach), at + 2)
		.some(
			({word}, index, {length}) => weighing.test(word) || (word === 'of' && index === length - 1),
		);
