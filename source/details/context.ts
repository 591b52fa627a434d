import {functionWords} from './function-words.js';
import type {Token} from './tokens.js';

const reach = 7;
const beginning = 5;

/** Beginnings of the content words around the tokens from `from` up to `to`, enough to recognise their other forms. */
export const wordsNear = (
	tokens: readonly Token[],
	from: number,
	to: number,
): readonly string[] => {
	const near: string[] = [];
	const add = (start: number, end: number): void => {
		for (let at = Math.max(0, start); at < Math.min(end, tokens.length); at += 1) {
			const token = tokens[at];
			if (token?.kind === 'word' && !functionWords.has(token.word)) {
				near.push(token.word.slice(0, beginning));
			}
		}
	};

	add(from - reach, from);
	add(to, to + reach);
	return near;
};

type InContext = {readonly near: readonly string[]};

/** How many of the words around two details are the same. */
export const sharedWords = ({near}: InContext, other: InContext): number => {
	let shared = 0;
	for (let at = 0; at < near.length; at += 1) {
		const word = near[at] ?? '';
		shared += near.indexOf(word) === at && other.near.includes(word) ? 1 : 0;
	}

	return shared;
};
