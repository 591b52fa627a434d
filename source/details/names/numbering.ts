import {nounCounted} from '../figures/counted.js';
import {measureAfter} from '../figures/measures.js';
import {multipliers, ordinals} from '../figures/number-words.js';
import {isDash, type Token, tokenAt, wordAt} from '../tokens.js';
import {isNumberWord} from './capitals.js';
import {beforePlace} from './titles.js';

/** What is told apart by its number, so that the number counts nothing after it: `Route 9 motorists`. */
const numbered = new Set(
	`airbus apollo area article block boeing channel chapter class district division falcon flight formula gate group
	highway interstate junction lane level line local motorway page phase pier pit platform radio reactor room route
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

/** Whether the number at a token, which follows a name of one word, is part of it and no figure told of it: `Helios 2`. */
export const isNumbering = (tokens: readonly Token[], at: number): boolean => {
	const number = tokenAt(tokens, at);
	return (
		number?.spaced === true &&
		smallNumber.test(number.text) &&
		(numbered.has(wordAt(tokens, at - 1)) ||
			!(isScore(tokens, at) || isMeasure(tokens, at) || isCount(tokens, at)))
	);
};
