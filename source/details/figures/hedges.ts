import type {Hedge} from '../detail.js';
import {type Token, tokenAt, wordAt} from '../tokens.js';
import type {UnitOfMeasure} from './units.js';

const before: readonly (readonly [string, Exclude<Hedge, undefined>])[] = [
	['about', 'about'],
	['around', 'about'],
	['some', 'about'],
	['roughly', 'about'],
	['approximately', 'about'],
	['circa', 'about'],
	['approx', 'about'],
	['an estimated', 'about'],
	['estimated', 'about'],
	['in the region of', 'about'],
	['close to', 'almost'],
	['nearly', 'almost'],
	['almost', 'almost'],
	['just under', 'almost'],
	['a little under', 'almost'],
	['a little less than', 'almost'],
	['just short of', 'almost'],
	['just shy of', 'almost'],
	['not quite', 'almost'],
	['getting on for', 'almost'],
	['over', 'over'],
	['more than', 'over'],
	['above', 'over'],
	['upwards of', 'over'],
	['in excess of', 'over'],
	['exceeding', 'over'],
	['surpassing', 'over'],
	['topping', 'over'],
	['north of', 'over'],
	['just over', 'over'],
	['at least', 'at least'],
	['a minimum of', 'at least'],
	['not less than', 'at least'],
	['no less than', 'at least'],
	['no fewer than', 'at least'],
	['not fewer than', 'at least'],
	['under', 'under'],
	['below', 'under'],
	['less than', 'under'],
	['fewer than', 'under'],
	['up to', 'up to'],
	['as many as', 'up to'],
	['as much as', 'up to'],
	['at most', 'up to'],
	['a maximum of', 'up to'],
	['no more than', 'up to'],
	['not more than', 'up to'],
];

const after: readonly (readonly [string, Exclude<Hedge, undefined>])[] = [
	['or more', 'at least'],
	['or so', 'about'],
	['or less', 'up to'],
	['or fewer', 'up to'],
	['at least', 'at least'],
	['at most', 'up to'],
];

type Phrase = {readonly words: readonly string[]; readonly hedge: Hedge};

/** Phrases by one of their words, the longest first. */
const indexed = (
	list: typeof before,
	key: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string | undefined, readonly Phrase[]> => {
	const index = new Map<string | undefined, Phrase[]>();
	const phrases = list.map(([phrase, hedge]) => ({words: phrase.split(' '), hedge}));
	for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
		index.set(key(phrase.words), [...(index.get(key(phrase.words)) ?? []), phrase]);
	}

	return index;
};

const byLast = indexed(before, words => words.at(-1));
const byFirst = indexed(after, words => words[0]);

const standsAt = (tokens: readonly Token[], at: number, {words}: Phrase): boolean =>
	words.every((word, index) => tokenAt(tokens, at + index)?.word === word);

// `handed over $807 million` is no less than that.
const withOver = /^(?:hand|turn)(?:s|ed|ing)?$/;

const isOfVerb = (tokens: readonly Token[], at: number): boolean =>
	tokenAt(tokens, at)?.word === 'over' && withOver.test(tokenAt(tokens, at - 1)?.word ?? '');

/** The hedge that ends before token `at`. */
export const hedgeBefore = (tokens: readonly Token[], at: number): Hedge =>
	isOfVerb(tokens, at - 1)
		? undefined
		: byLast
				.get(tokenAt(tokens, at - 1)?.word)
				?.find(phrase => standsAt(tokens, at - phrase.words.length, phrase))?.hedge;

/** The hedge that begins at token `at`: `or more`, `+`. */
const hedgeAfter = (tokens: readonly Token[], at: number): Hedge =>
	tokenAt(tokens, at)?.text === '+'
		? 'at least'
		: byFirst.get(tokenAt(tokens, at)?.word)?.find(phrase => standsAt(tokens, at, phrase))?.hedge;

// `in the opening 25 minutes`; but `within 72 hours` tells a term as `72 hours` does.
const beforeMinutes = new Set(['first', 'opening', 'inside', 'within']);

/** The hedge of what is measured in a unit, or counted, from token `from` up to `end`. */
export const hedgeAround = (
	tokens: readonly Token[],
	from: number,
	end: number,
	unit: UnitOfMeasure | undefined,
): Hedge =>
	hedgeBefore(tokens, from) ??
	hedgeAfter(tokens, end) ??
	(unit?.name === 'minute' && beforeMinutes.has(wordAt(tokens, from - 1)) ? 'up to' : undefined);
