import {isIndefinite} from '../function-words.js';
import {isDash, pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';
import {hedgeBefore} from './hedges.js';
import type {NumberRead} from './number-read.js';
import {type Quantity, tidy} from './quantity.js';
import {units} from './units.js';

const percent = units.get('%');
// `half of`, `by half`: a share of a whole. `half past ten`, `the second half` and `half-time` are not.
const following = new Set(
	'of the its their his her our all in to were was are is as from since on'.split(' '),
);
const notBefore = new Set(
	'first second other opening closing final past each this last next'.split(' '),
);
const bareShares = new Set(['half', 'quarter', 'a', 'an']);

/** Where the points of a share would stand that ends before token `end`: `a quarter-point`, `half a point`, `a quarter of a point`. */
const pointAfter = (tokens: readonly Token[], end: number): number => {
	const article = wordAt(tokens, end) === 'of' ? end + 1 : end;
	return isIndefinite(wordAt(tokens, article)) ? article + 1 : pastHyphen(tokens, end);
};

/** Reads a share of a whole, in per cent: `two-thirds`, `one in four`, `a quarter point`. */
export const shareOf = (
	tokens: readonly Token[],
	at: number,
	read: NumberRead,
): Quantity | undefined => {
	const point = pointAfter(tokens, read.end);
	if (/^points?$/.test(wordAt(tokens, point))) {
		return {
			values: [read.value],
			step: 0.25,
			form: 'number',
			unit: percent,
			from: at,
			end: point + 1,
		};
	}

	const bare = bareShares.has(wordAt(tokens, at));
	const isShare =
		!notBefore.has(wordAt(tokens, at - 1)) &&
		(following.has(wordAt(tokens, read.end)) ||
			wordAt(tokens, at - 1) === 'by' ||
			hedgeBefore(tokens, at) !== undefined);
	if (bare && (!isShare || isDash(tokenAt(tokens, read.end)))) {
		return undefined;
	}

	return {
		values: [tidy(read.value * 100)],
		step: tidy(read.step * 100),
		form: 'number',
		unit: percent,
		from: at,
		end: read.end,
	};
};
