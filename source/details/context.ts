import type {Token} from './tokens.js';

const reach = 7;

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
