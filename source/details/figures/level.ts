import {isDash, pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';
import type {NumberRead} from './number-read.js';
import {isContest} from './pairs.js';
import type {Quantity} from './quantity.js';

const level = (points: number, from: number, end: number): Quantity => ({
	values: [points, points],
	step: 1,
	form: 'score',
	unit: undefined,
	from,
	end,
});

/** The words that tell of a score without a number. */
export const withoutGoals: ReadonlySet<string> = new Set(['goalless', 'scoreless']);

/**
 * Reads a score that is the same for both, of which the number is read, if it has one: `one apiece`, `2-all`, `a
 * goalless draw`. Not the tickets that fans get, `two apiece`.
 */
export const readLevel = (
	tokens: readonly Token[],
	at: number,
	read: NumberRead | undefined,
): Quantity | undefined => {
	if (withoutGoals.has(wordAt(tokens, at))) {
		return level(0, at, at + 1);
	}

	if (read?.form !== 'number') {
		return undefined;
	}

	const joint = pastHyphen(tokens, read.end);
	const isAll =
		joint > read.end && wordAt(tokens, joint) === 'all' && !isDash(tokenAt(tokens, joint + 1));
	const isApiece = wordAt(tokens, read.end) === 'apiece' && isContest(tokens, at, read.end);
	return isAll || isApiece ? level(read.value, at, joint + 1) : undefined;
};
