import type {Article} from '../article/article.js';
import type {Hit} from './passage.js';
import {createSearch} from './search.js';

/** What a search is told to do, on whatever thread it runs. */
export type Request =
	| {readonly type: 'add'; readonly articles: readonly Article[]}
	/** Forgets all articles. */
	| {readonly type: 'clear'}
	| {readonly type: 'search'; readonly query: string; readonly limit: number};

/** What has been found; nothing where it was not asked. */
export type Reply = {
	readonly hits: readonly Hit[];
	/** Where nothing is found, the nearest words that find something. */
	readonly nearest: string | undefined;
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
				search.add(request.articles);
				break;
			case 'search': {
				const hits = search.search(request.query, request.limit);
				const nearest = hits.length === 0 ? search.nearest(request.query) : undefined;
				return {hits, nearest, searched: search.size};
			}
		}

		return {hits: [], nearest: undefined, searched: search.size};
	};
};
