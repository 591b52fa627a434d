import {type Token, wordAt} from '../tokens.js';
import {measureAfter} from './measures.js';
import {multipliers, vagueNumbers} from './number-words.js';
import type {Quantity} from './quantity.js';

const many = 10;
const several = new Set(['several', 'few']);

/** Reads a number that is told by its size alone: `dozens`, `tens of millions of dollars`, `a few hundred`. */
export const readVague = (tokens: readonly Token[], at: number): Quantity | undefined => {
	const some = several.has(wordAt(tokens, at))
		? multipliers.get(wordAt(tokens, at + 1))
		: undefined;
	let size = some ?? vagueNumbers.get(wordAt(tokens, at));
	let end = some ? at + 2 : at + 1;
	if (size === undefined) {
		return undefined;
	}

	const of = wordAt(tokens, end) === 'of';
	const larger = of ? vagueNumbers.get(wordAt(tokens, end + 1)) : undefined;
	if (larger) {
		size *= larger;
		end += 2;
	} else if (
		/^(?:tens|scores)$/.test(wordAt(tokens, at)) &&
		!(of && wordAt(tokens, at) === 'scores')
	) {
		return undefined;
	}

	const measure = measureAfter(tokens, wordAt(tokens, end) === 'of' ? end + 1 : end);
	return {
		values: [size, size * many],
		step: size,
		form: 'vague',
		unit: measure?.unit,
		from: at,
		end: measure?.edge ?? end,
	};
};
