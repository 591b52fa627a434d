import Fuse from 'fuse.js';
import type {Article} from '../article/article.js';
import {type Hit, type Passage, passagesOf, type Span} from './passage.js';
import {wordsOf} from './words.js';

/** Typo-tolerant search over the passages of a library. */
export type Search = {
	/**
	 * The passages that answer a query best, best first.
	 * Words may be misspelt and stand in any order; any text is a valid query, one without words finds nothing.
	 */
	search(query: string, limit?: number): readonly Hit[];
};

/** Fuse marks parts of words: a word is marked whole where at least half of it is, else not at all. */
const widenToWords = (text: string, marks: readonly Span[]): Span[] =>
	wordsOf(text)
		.filter(({span: [start, end]}) => {
			const marked = marks.reduce(
				(sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
				0,
			);
			return marked * 2 >= end - start;
		})
		.map(({span}) => span);

/** Makes the articles searchable; boilerplate is left out. */
export const createSearch = (articles: readonly Article[]): Search => {
	const fuse = new Fuse<Passage>(articles.flatMap(passagesOf), {
		keys: ['text'],
		useTokenSearch: true,
		tokenMatch: 'any',
		ignoreLocation: true,
		ignoreDiacritics: true,
		ignoreFieldNorm: true,
		threshold: 0.3,
		includeScore: true,
		includeMatches: true,
	});
	return {
		search(query, limit = 50) {
			if (wordsOf(query).length === 0) return [];
			return fuse.search(query, {limit}).map(({item, score = 1, matches = []}) => ({
				article: item.article,
				sentence: item.sentence,
				text: item.text,
				score: 1 - score,
				matches: widenToWords(
					item.text,
					matches.flatMap(({indices}) => indices.map(([start, end]): Span => [start, end + 1])),
				),
			}));
		},
	};
};
