import {type Token, tokenAt, wordAt} from './tokens.js';

const reach = 7;

/** Beginnings of the content words around something, as far as no other clause and no other like it stand between. */
export type WordsBeside = {
	readonly before: readonly string[];
	readonly behind: readonly string[];
};

/** Beginnings of the content words around the tokens from `from` up to `to`. */
export const wordsNear = (
	tokens: readonly Token[],
	from: number,
	to: number,
): readonly string[] => {
	const near: string[] = [];
	const last = Math.min(to + reach, tokens.length);
	for (let at = Math.max(0, from - reach); at < last; at += 1) {
		const beginning = at < from || at >= to ? tokens[at]?.beginning : undefined;
		if (beginning !== undefined) {
			near.push(beginning);
		}
	}

	return near;
};

const year = /^(?:19|20)\d\d$/;
const joining = new Set(['and', 'but', 'while']);

const signs = /^[%°$€£¥-]$/;

const isBound = ({kind, text, word}: Token): boolean =>
	(kind === 'mark' && !signs.test(text)) || joining.has(word);

/** The words of its clause before and behind the tokens from `from` up to `to`, as far as the next number with the same sign or unit. */
export const wordsBeside = (tokens: readonly Token[], from: number, to: number): WordsBeside => {
	const isLike = (at: number): boolean =>
		tokenAt(tokens, at)?.kind === 'number' &&
		(wordAt(tokens, at - 1) === wordAt(tokens, from) ||
			wordAt(tokens, at + 1) === wordAt(tokens, to - 1));
	const wordsFrom = (start: number, step: 1 | -1): readonly string[] => {
		const words: string[] = [];
		for (let at = start; Math.abs(at - start) < reach; at += step) {
			const token = tokenAt(tokens, at);
			const word = token && year.test(token.word) ? token.word : token?.beginning;
			if (word !== undefined) {
				words.push(word);
			}

			if (token === undefined || isBound(token) || isLike(at)) {
				break;
			}
		}

		return words;
	};

	return {before: wordsFrom(from - 1, -1), behind: wordsFrom(to, 1)};
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
