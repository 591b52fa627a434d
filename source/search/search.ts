import type {Article} from '../article/article.js';
import {answersTo} from './answers.js';
import {testOfAll} from './conditions.js';
import type {Nearest} from './nearest.js';
import {type Hit, type Passage, passagesOf} from './passage.js';
import {present} from './present.js';
import {parseQuery} from './query.js';
import {WordIndex} from './word-index.js';

/** What a search has found. */
export type Found = {
	/** The passages that answer best, best first. */
	readonly hits: readonly Hit[];
	/** How many passages answer in all. */
	readonly count: number;
};

/** Typo-tolerant search over the passages of a library. */
export type Search = {
	/** How many passages are searched. */
	readonly size: number;
	/** Takes in more articles, all but their boilerplate. */
	add(articles: readonly Article[]): void;
	/**
	 * The passages that answer a query best, best first; `parseQuery` says what a query can hold.
	 * A query of conditions alone is answered by the passages that meet them, in their order.
	 */
	search(query: string, limit?: number): Found;
	/**
	 * For a query that finds nothing: the nearest words that find something. They are the query's own
	 * where it is enough to leave out its conditions, else the nearest that the library has.
	 */
	nearest(query: string): Nearest | undefined;
};

/** Makes articles searchable. */
export const createSearch = (articles: readonly Article[] = []): Search => {
	const passages: Passage[] = [];
	const index = new WordIndex();
	const {vocabulary} = index;

	const add = (added: readonly Article[]): void => {
		for (const passage of added.flatMap(passagesOf)) {
			passages.push(passage);
			index.add(passage.text);
		}
	};

	const search = (text: string, limit = 50): Found => {
		const query = parseQuery(text);
		const accepts = testOfAll(index, passages, query.conditions);
		if (query.words.length === 0) {
			const met = query.conditions.length === 0 ? [] : passages.filter((_, text) => accepts(text));
			const shown = met.slice(0, limit).map(passage => ({passage, relevance: 1, words: []}));
			return {hits: present(shown), count: met.length};
		}
		const {best, count} = answersTo(index, query, limit, accepts);
		const hits = present(
			best.flatMap(({text, relevance, words}) => {
				const passage = passages[text];
				const found = words.map(word => vocabulary.keys[word] ?? '');
				return passage ? [{passage, relevance, words: found}] : [];
			}),
		);
		return {hits, count};
	};

	const nearest = (query: string): Nearest | undefined => {
		const {words, conditions} = parseQuery(query);
		const near = [words, words.flatMap(word => vocabulary.nearest(word) ?? [])]
			.map(each => each.join(' '))
			.find(each => search(each, 1).count > 0);
		return near === undefined ? undefined : {query: near, isLoose: conditions.length > 0};
	};

	add(articles);
	return {
		get size() {
			return index.size;
		},
		add,
		search,
		nearest,
	};
};
