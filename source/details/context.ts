import {functionWords} from './function-words.js';
import type {Token} from './tokens.js';

const reach = 7;
const beginning = 5;

/** Beginnings of the content words around the tokens from `from` up to `to`, enough to recognise their other forms. */
export const wordsNear = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
	[...tokens.slice(Math.max(0, from - reach), from), ...tokens.slice(to, to + reach)]
		.filter(({kind, word}) => kind === 'word' && !functionWords.has(word))
		.map(({word}) => word.slice(0, beginning));
