import {isDash, type Token, tokenAt} from './tokens.js';

const reach = 7;

/** The content words that stand next to something on either side. */
export type WordsBeside = {
	readonly before: string | undefined;
	readonly behind: string | undefined;
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

const joining = new Set(['and', 'but', 'while']);

const isBound = (token: Token): boolean =>
	token.kind === 'number' || (token.kind === 'mark' && !isDash(token)) || joining.has(token.word);

/** The beginning of the nearest content word from token `at` on, going by `step`, with nothing between that parts them. */
const nearestWord = (tokens: readonly Token[], at: number, step: 1 | -1): string | undefined => {
	for (let index = at; Math.abs(index - at) < reach; index += step) {
		const token = tokenAt(tokens, index);
		if (token === undefined || token.beginning !== undefined || isBound(token)) {
			return token?.beginning;
		}
	}

	return undefined;
};

/** Beginnings of the content words that stand next before and next behind the tokens from `from` up to `to`. */
export const wordsBeside = (tokens: readonly Token[], from: number, to: number): WordsBeside => ({
	before: nearestWord(tokens, from - 1, -1),
	behind: nearestWord(tokens, to, 1),
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
