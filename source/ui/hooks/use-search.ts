import {type Dispatch, useEffect, useState} from 'react';
import type {Article} from '../../article/article.js';
import type {SearchClient} from '../../search/client.js';
import {textOfField} from '../state/field.js';
import type {Action} from '../state/reduce.js';
import type {State} from '../state/state.js';

/** More than anyone looks through. */
const limit = 100;

/** A search that is set up when it is first needed. */
const createLazySearch = () => {
	let client: Promise<SearchClient> | undefined;
	const open = async (): Promise<SearchClient> => {
		const {SearchClient} = await import('../../search/client.js');
		return new SearchClient();
	};

	return {
		update: async (articles: readonly Article[]): Promise<void> => {
			client ??= open();
			(await client).update(articles);
		},
		search: async (...question: Parameters<SearchClient['search']>): Promise<void> => {
			client ??= open();
			(await client).search(...question);
		},
		close: async (): Promise<void> => (await client)?.close(),
	};
};

const noArticles: readonly Article[] = [];

/** Answers the query in the search field, unless a newer one overtakes it, from what has been read by then. */
export const useSearch = ({library, screen}: State, dispatch: Dispatch<Action>): void => {
	const [lazySearch] = useState(createLazySearch);
	const query = screen.name === 'search' ? textOfField(screen.field) : undefined;
	const isSearching = query !== undefined;
	const articles = library?.articles ?? noArticles;

	useEffect(() => () => void lazySearch.close(), [lazySearch]);
	useEffect(() => {
		if (isSearching) {
			void lazySearch.update(articles);
		}
	}, [lazySearch, isSearching, articles]);
	useEffect(() => {
		if (query !== undefined) {
			void lazySearch.search(query, limit, answer =>
				dispatch({type: 'show-answer', query, answer}),
			);
		}
	}, [lazySearch, query, dispatch]);
};
