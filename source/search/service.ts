import type {Article} from '../article/article.js';
import type {Hit} from './passage.js';
import {createSearch} from './search.js';

/** What a search is told to do, on whatever thread it runs. */
export type Request =
	| {readonly type: 'add'; readonly articles: readonly Article[]}
	| {readonly type: 'search'; readonly query: string; readonly limit: number};

/** What has been found; nothing where it was told to add. */
export type Reply = {
	readonly hits: readonly Hit[];
	/** Where nothing is found, the nearest words that find something. */
	readonly nearest: string | undefined;
	/** How many passages are searched by now. */
	readonly searched: number;
};

/** A search that does what it is told by messages. */
export const createService = (): ((request: Request) => Reply) => {
	const search = createSearch();
	return request => {
		if (request.type === 'add') {
			search.add(request.articles);
			return {hits: [], nearest: undefined, searched: search.size};
		}

		const hits = search.search(request.query, request.limit);
		const nearest = hits.length === 0 ? search.nearest(request.query) : undefined;
		return {hits, nearest, searched: search.size};
	};
};
