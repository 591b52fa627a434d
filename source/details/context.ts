import {functionWords} from './function-words.js';
import type {Token} from './tokens.js';

const reach = 7;
const beginning = 5;

/** Beginnings of the content words around the tokens from `from` up to `to`, enough to recognise their other forms. */
export const wordsNear = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
	[...tokens.slice(Math.max(0, from - reach), from), ...tokens.slice(to, to + reach)]
		.filter(({kind, word}) => kind === 'word' && !functionWords.has(word))
		.map(({word}) => word.slice(0, beginning));

type InContext = {readonly near: readonly string[]};

/** How many of the words around two details are the same. */
export const sharedWords = (a: InContext, b: InContext): number => {
	const words = new Set(b.near);
	return new Set(a.near.filter(word => words.has(word))).size;
};
