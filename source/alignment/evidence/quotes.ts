import type {Reading} from '../reading/reading.js';
import {longestRun} from './run.js';

/** Fewer words of a quotation stand in another sentence by chance. */
const fewest = 3;
/** In so few words, the same ones come together by chance: only their order tells a quotation. */
const few = 6;
/** Below this share of words two quotations are not the same. */
const alike = 0.4;

const none = {shared: 0, verbatim: 0, clash: 0, reported: 0};

type Words = readonly number[];

const sharedWords = (words: Words, others: Words): number =>
	words.reduce((shared, word) => shared + (others.includes(word) ? 1 : 0), 0);

/** The longest passage that two quotations share word by word, as a share of the shorter one. */
const verbatim = (a: Words, b: Words): number => longestRun(a, b) / Math.min(a.length, b.length);

const likeness = (a: Words, b: Words): number => {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < few) {
		return verbatim(a, b);
	}

	const best = sharedWords(short, long) / short.length;
	return a.length === b.length ? Math.max(best, sharedWords(long, short) / long.length) : best;
};

/** The greatest share of a quotation that stands in another sentence, quoted or not. */
const reportedIn = (quotes: readonly Words[], sentence: Words): number => {
	const shares = quotes.map(quote => {
		const shared = sharedWords(quote, sentence);
		return shared >= fewest ? shared / quote.length : 0;
	});
	return Math.max(0, ...shares);
};

/** What quotations say for and against a link. */
export const quoteEvidence = (a: Reading, b: Reading): typeof none => {
	const [as, bs] = [a.said, b.said];
	if (as.length === 0 && bs.length === 0) {
		return none;
	}

	const pairs = as.flatMap(x => bs.map(y => [x, y] as const));
	const shared = Math.max(0, ...pairs.map(([x, y]) => likeness(x, y)));
	return {
		shared,
		verbatim: Math.max(0, ...pairs.map(([x, y]) => verbatim(x, y))),
		clash: pairs.length > 0 && shared < alike ? 1 : 0,
		reported: Math.max(reportedIn(as, b.run), reportedIn(bs, a.run)),
	};
};
