import {nounCounted} from '../figures/counted.js';
import {measureAfter} from '../figures/measures.js';
import {multipliers, ordinals} from '../figures/number-words.js';
import {isDash, type Token, tokenAt, wordAt} from '../tokens.js';
import {isNumberWord} from './capitals.js';
import {beforePlace} from './titles.js';

/** What is told apart by its number, so that the number counts nothing after it: `Route 9 motorists`. */
const numbered = new Set(
	`airbus apollo area article block boeing channel chapter class district division falcon flight formula gate group
	highway interstate junction lane level line local model motorway page phase pier pit platform radio reactor room route
	runway section sector stage terminal tier type unit ward zone`.split(/\s+/),
);
const smallNumber = /^\d{1,3}$/;

// `Dorvan 2-1`
const isScore = (tokens: readonly Token[], at: number): boolean => {
	const dash = tokenAt(tokens, at + 1);
	return isDash(dash) && !dash?.spaced && tokenAt(tokens, at + 2)?.kind === 'number';
};

// `54%`, `12 years`, `40 million`, but `Helios 2 second stage`
const isMeasure = (tokens: readonly Token[], at: number): boolean => {
	const after = wordAt(tokens, at + 1);
	return (
		multipliers.has(after) || (!ordinals.has(after) && measureAfter(tokens, at + 1) !== undefined)
	);
};

// `cost Dorvan 300 jobs`, `in Kelmar 44 shops`; after a name that begins its clause stands a verb: `as Helios 2 explodes`.
const isCount = (tokens: readonly Token[], at: number): boolean => {
	const before = tokenAt(tokens, at - 2);
	const after = tokenAt(tokens, at + 1);
	const isObject =
		before?.beginning !== undefined && before.letters === 'small' && !isNumberWord(before.word);
	const isPlace = before?.word === 'at' || beforePlace.has(before?.word ?? '');
	return (
		(isObject || isPlace) &&
		after?.letters === 'small' &&
		!isNumberWord(after.word) &&
		nounCounted(tokens, at + 1, false) !== undefined
	);
};

const separators = new Set([',', ';', 'and']);

const pastCapitals = (tokens: readonly Token[], at: number, step: 1 | -1): number => {
	let past = at;
	while (tokenAt(tokens, past)?.letters === 'capital') {
		past += step;
	}

	return past;
};

/** Index of the number of the next name in a list, or of the one before. */
const numberListed = (tokens: readonly Token[], at: number, step: 1 | -1): number | undefined => {
	const name = step === 1 ? at + 2 : at - 1;
	const past = pastCapitals(tokens, name, step);
	const [separator, number] = step === 1 ? [at + 1, past] : [past, past - 1];
	const isListed = past !== name && separators.has(wordAt(tokens, separator));
	return isListed && tokenAt(tokens, number)?.kind === 'number' ? number : undefined;
};

const fewestListed = 3;

/** Whether each of several names has a number in a list, which is a mark or a result then: `Brandt 9, Ocampo 8, Obi 7`. */
const isListed = (tokens: readonly Token[], at: number): boolean => {
	const names = new Set([wordAt(tokens, at - 1)]);
	for (const step of [1, -1] as const) {
		let next = numberListed(tokens, at, step);
		while (next !== undefined) {
			names.add(wordAt(tokens, next - 1));
			next = numberListed(tokens, next, step);
		}
	}

	return names.size >= fewestListed;
};

/** Whether a token is the number of a thing that a word before it says is numbered: `Pier 4`. */
export const isOfNumbered = (tokens: readonly Token[], at: number): boolean =>
	tokenAt(tokens, at)?.spaced === true &&
	smallNumber.test(wordAt(tokens, at)) &&
	numbered.has(wordAt(tokens, at - 1));

/** Whether the number at a token, which follows a name of one word, is part of it and no figure told of it: `Helios 2`. */
export const isNumbering = (tokens: readonly Token[], at: number): boolean => {
	const number = tokenAt(tokens, at);
	const tells = [isScore, isMeasure, isCount, isListed];
	return (
		isOfNumbered(tokens, at) ||
		(number?.spaced === true &&
			smallNumber.test(number.text) &&
			!tells.some(isOther => isOther(tokens, at)))
	);
};
