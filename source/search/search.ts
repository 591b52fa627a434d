import Fuse from 'fuse.js';
import type {Article} from '../article/article.js';
import {candidatesFor} from './candidates.js';
import {testOfAll} from './conditions.js';
import {type Hit, type Passage, passagesOf} from './passage.js';
import {present} from './present.js';
import {parseQuery} from './query.js';
import {type Answer, answerOf} from './rank.js';
import {readingsOf} from './terms.js';
import {WordIndex} from './word-index.js';

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
	search(query: string, limit?: number): readonly Hit[];
	/**
	 * For a query that finds nothing: the nearest words that find something. They are the query's own
	 * without its conditions where that is enough, else the nearest that the library has.
	 */
	nearest(query: string): string | undefined;
};

/** How many passages are weighed word by word. */
const weighed = 200;
/** What answers less than half as well as the best is no answer. */
const leastOfBest = 0.5;

/** Makes articles searchable. */
export const createSearch = (articles: readonly Article[] = []): Search => {
	const passages: Passage[] = [];
	const index = new WordIndex();
	const {keys} = index.vocabulary;

	const add = (added: readonly Article[]): void => {
		for (const passage of added.flatMap(passagesOf)) {
			passages.push(passage);
			index.add(passage.text);
		}
	};

	const search = (text: string, limit = 50): readonly Hit[] => {
		const {words, unfinished, conditions} = parseQuery(text);
		const accepts = testOfAll(index, passages, conditions);
		if (words.length === 0) {
			const met = conditions.length === 0 ? [] : passages.filter((_, text) => accepts(text));
			return present(met.slice(0, limit).map(passage => ({passage, relevance: 1, words: []})));
		}
		const best = new Map<number, Answer>();
		for (const terms of readingsOf(index, words, unfinished)) {
			for (const text of candidatesFor(index, terms, Math.max(weighed, limit), accepts)) {
				const answer = answerOf(index.wordsOf(text), terms);
				if (answer.relevance > (best.get(text)?.relevance ?? 0)) best.set(text, answer);
			}
		}
		const answers = Array.from(best, ([text, answer]) => ({text, ...answer})).sort(
			(a, b) => b.relevance - a.relevance || a.text - b.text,
		);
		const least = (answers[0]?.relevance ?? 0) * leastOfBest;
		return present(
			answers
				.filter(({relevance}) => relevance >= least)
				.slice(0, limit)
				.flatMap(({text, relevance, words}) => {
					const passage = passages[text];
					const found = words.map(word => keys[word] ?? '');
					return passage ? [{passage, relevance, words: found}] : [];
				}),
		);
	};

	const nearest = (query: string): string | undefined => {
		const {words} = parseQuery(query);
		const fuse = new Fuse(keys, {threshold: 0.6, distance: 10});
		return [words, words.flatMap(word => fuse.search(word, {limit: 1}).map(({item}) => item))]
			.map(near => near.join(' '))
			.find(near => search(near, 1).length > 0);
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
