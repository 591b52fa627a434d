import {isDash, type Token, tokenAt} from './tokens.js';

const reach = 7;

/** Beginnings of the content words around something, as far as no number and no other clause stand between. */
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

const isBound = (token: Token): boolean =>
	token.kind === 'number' || (token.kind === 'mark' && !isDash(token)) || joining.has(token.word);

/** Beginnings of the content words from token `at` on, going by `step`, up to what parts them from it; and a year. */
const wordsOfClause = (tokens: readonly Token[], at: number, step: 1 | -1): readonly string[] => {
	const words: string[] = [];
	for (let index = at; Math.abs(index - at) < reach; index += step) {
		const token = tokenAt(tokens, index);
		const word = token && year.test(token.word) ? token.word : token?.beginning;
		if (word !== undefined) {
			words.push(word);
		}

		if (token === undefined || isBound(token)) {
			break;
		}
	}

	return words;
};

/** The words of its clause before and behind the tokens from `from` up to `to`. */
export const wordsBeside = (tokens: readonly Token[], from: number, to: number): WordsBeside => ({
	before: wordsOfClause(tokens, from - 1, -1),
	behind: wordsOfClause(tokens, to, 1),
});

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
