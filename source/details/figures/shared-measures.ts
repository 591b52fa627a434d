// Units that stand with one of two numbers alone, and are meant for both.
import {type Token, tokenAt, wordAt} from '../tokens.js';
import {nounCounted} from './counted.js';
import {type Measure, measureAfter} from './measures.js';
import type {NumberRead} from './number-read.js';
import {readNumber} from './numbers.js';

/** The unit of the second number stands for the first as well in `from 3.75 to 3.5 per cent`. */
export const measureOfChange = (
	tokens: readonly Token[],
	read: NumberRead,
): Measure | undefined => {
	const second = wordAt(tokens, read.end) === 'to' ? readNumber(tokens, read.end + 1) : undefined;
	const measure = second && measureAfter(tokens, second.end);
	return measure && {unit: measure.unit, edge: read.end};
};

const farthest = 6;

/** The unit of the first number stands for the second as well in `to 5.4 per cent in May from 5.1`. */
export const measureOfEarlier = (
	tokens: readonly Token[],
	at: number,
	end: number,
): Measure | undefined => {
	if (wordAt(tokens, at - 1) !== 'from' || nounCounted(tokens, end, false)) {
		return undefined;
	}

	for (
		let before = at - 2;
		before > at - farthest && tokenAt(tokens, before)?.kind !== 'mark';
		before -= 1
	) {
		const isChange = wordAt(tokens, before - 1) === 'to';
		const number = isChange ? readNumber(tokens, before) : undefined;
		const measure = number && measureAfter(tokens, number.end);
		if (measure) {
			return {unit: measure.unit, edge: end};
		}
	}

	return undefined;
};
