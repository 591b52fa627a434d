import Fuse from 'fuse.js';
import type {Hit, Passage} from './passage.js';
import {wordsOf} from './words.js';

/** A passage that answers a query. */
export type Answering = {
	readonly passage: Passage;
	/** How well it answers, 0 to 1. */
	readonly relevance: number;
	/** The words that answer, as keys. */
	readonly words: readonly string[];
};

// Fuse marks any run of characters. With a space on either side of every word whole words alone are
// the same as one another, and no mark is narrower than a word.
const spaced = (keys: readonly string[]): string => keys.map(key => ` ${key} `).join('');
const spacedWords = (text: string): string[] => text.match(/ [^ ]+ /g) ?? [];

/** The most relevant first, and where several are equally relevant, those first that Fuse finds better. */
const rank = (answering: readonly Answering[]) => {
	const passages = answering.map(({passage, relevance}) => {
		const words = wordsOf(passage.text);
		return {passage, relevance, words, spaced: spaced(words.map(({key}) => key))};
	});
	const fuse = new Fuse(passages, {
		keys: ['spaced'],
		useTokenSearch: true,
		tokenize: spacedWords,
		isCaseSensitive: true,
		threshold: 0,
		ignoreLocation: true,
		includeMatches: true,
		sortFn: (a, b) =>
			(passages[b.idx]?.relevance ?? 0) - (passages[a.idx]?.relevance ?? 0) ||
			a.score - b.score ||
			a.idx - b.idx,
	});
	return fuse.search(spaced([...new Set(answering.flatMap(({words}) => words))]));
};

/** The passages as hits in the order they are shown in, the words that answer marked. */
export const present = (answering: readonly Answering[]): readonly Hit[] =>
	rank(answering).map(({item: {passage, relevance, words, spaced}, matches = []}) => {
		const isMarked = new Uint8Array(spaced.length);
		for (const [first, last] of matches.flatMap(({indices}) => indices)) {
			isMarked.fill(1, first, last + 1);
		}
		let place = 1;
		const marked = words.filter(({key}) => {
			const here = isMarked[place];
			place += key.length + 2;
			return here;
		});
		return {
			article: passage.article,
			sentence: passage.sentence,
			text: passage.text,
			score: relevance,
			matches: marked.map(({span}) => span),
		};
	});
