import {type PackedArticle, unpackArticle} from '../article/packed.js';
import {finish} from '../steps.js';
import {type Cache, keyOf} from './cache.js';
import {type Group, groupReports} from './grouping.js';
import type {Report} from './likeness.js';
import {packTerms, unpackTerms} from './packed-terms.js';
import {TermTable} from './term-table.js';
import {type Terms, termsOf} from './terms.js';

/** What the finding of stories is told to do on its thread. Articles are numbered as they are read. */
export type Request =
	| {readonly type: 'read'; readonly articles: readonly PackedArticle[]}
	| {readonly type: 'group'; readonly numbers: readonly number[]};

/** The groups; none where it was told to read. */
export type Reply = readonly Group[];

const keyOfArticle = ({published = '', sentences}: PackedArticle): string =>
	keyOf(sentences, `terms ${published}`);

/** Finds the terms of articles, in their order, and keeps them for the next run. */
const readTerms = (articles: readonly PackedArticle[], cache?: Cache): Terms[] => {
	const fresh: [key: string, text: string][] = [];
	const all: Terms[] = [];
	for (const article of articles) {
		const key = keyOfArticle(article);
		const known = cache?.get(key);
		const terms = known ? unpackTerms(known.toString()) : termsOf(unpackArticle(article));
		all.push(terms);
		if (known === undefined) {
			fresh.push([key, packTerms(terms)]);
		}
	}

	cache?.add(fresh);
	return all;
};

/**
 * Reads and groups articles as it is told by messages, one after the other.
 * @param cache Where the terms of articles are kept between runs, if anywhere.
 */
export const createStoryService = (cache?: Cache): ((request: Request) => Reply) => {
	const table = new TermTable();
	const reports: Report[] = [];
	return request => {
		if (request.type === 'group') {
			const chosen = request.numbers.flatMap(number => reports[number] ?? []);
			return finish(groupReports(chosen, table));
		}

		const {articles} = request;
		const terms = readTerms(articles, cache);
		reports.push(
			...articles.map(({title, published}, index) => ({
				title,
				published,
				terms: table.number(terms[index] ?? new Map()),
			})),
		);
		return [];
	};
};
