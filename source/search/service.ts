import {type PackedArticle, unpackArticle} from '../article/packed.js';
import type {Nearest} from './nearest.js';
import {createSearch, type Found} from './search.js';

/** What a search is told to do, on whatever thread it runs. */
export type Request =
	| {readonly type: 'add'; readonly articles: readonly PackedArticle[]}
	/** Forgets all articles. */
	| {readonly type: 'clear'}
	| {readonly type: 'search'; readonly query: string; readonly limit: number};

/** What has been found; nothing where it was not asked. */
export type Reply = Found & {
	/** Where nothing is found, the nearest query that finds something. */
	readonly nearest: Nearest | undefined;
	/** How many passages are searched by now. */
	readonly searched: number;
};

/** A search that does what it is told by messages. */
export const createService = (): ((request: Request) => Reply) => {
	let search = createSearch();
	return request => {
		switch (request.type) {
			case 'clear':
				search = createSearch();
				break;
			case 'add':
				search.add(request.articles.map(unpackArticle));
				break;
			case 'search': {
				const found = search.search(request.query, request.limit);
				const nearest = found.count === 0 ? search.nearest(request.query) : undefined;
				return {...found, nearest, searched: search.size};
			}
		}

		return {hits: [], count: 0, nearest: undefined, searched: search.size};
	};
};
