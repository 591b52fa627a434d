import type {QuoteDetail} from '../../details/detail.js';
import type {Reading} from '../reading/reading.js';
import {longestRun} from './run.js';

/** Shorter ones are words in quotation marks. */
const shortest = 3;
/** In so few words, the same ones come together by chance: only their order tells a quotation. */
const few = 6;
/** Below this share of words two quotations are not the same. */
const alike = 0.4;

const none = {shared: 0, verbatim: 0, clash: 0, reported: 0};

const longOf = ({quotes}: Reading): readonly QuoteDetail[] =>
	quotes.filter(({words}) => words.length >= shortest);

const sharedWords = (words: readonly string[], others: ReadonlySet<string>): number =>
	words.filter(word => others.has(word)).length;

/** The longest passage that two quotations share word by word, as a share of the shorter one. */
const verbatim = ({words: a}: QuoteDetail, {words: b}: QuoteDetail): number =>
	longestRun(a, b) / Math.min(a.length, b.length);

const likeness = (one: QuoteDetail, other: QuoteDetail): number => {
	const [a, b] = [one.words, other.words];
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < few) {
		return verbatim(one, other);
	}

	const best = sharedWords(short, new Set(long)) / short.length;
	return a.length === b.length
		? Math.max(best, sharedWords(long, new Set(short)) / long.length)
		: best;
};

/** The share of a quotation that stands in the other sentence, quoted or not. */
const reportedIn = ({words}: QuoteDetail, others: ReadonlySet<string>): number => {
	const shared = sharedWords(words, others);
	return shared >= shortest ? shared / words.length : 0;
};

/** What quotations say for and against a link. */
export const quoteEvidence = (a: Reading, b: Reading): typeof none => {
	const [as, bs] = [longOf(a), longOf(b)];
	if (as.length === 0 && bs.length === 0) {
		return none;
	}

	const [wordsA, wordsB] = [new Set(a.words), new Set(b.words)];
	const pairs = as.flatMap(x => bs.map(y => [x, y] as const));
	const shared = Math.max(0, ...pairs.map(([x, y]) => likeness(x, y)));
	return {
		shared,
		verbatim: Math.max(0, ...pairs.map(([x, y]) => verbatim(x, y))),
		clash: pairs.length > 0 && shared < alike ? 1 : 0,
		reported: Math.max(
			0,
			...as.map(quote => reportedIn(quote, wordsB)),
			...bs.map(quote => reportedIn(quote, wordsA)),
		),
	};
};
