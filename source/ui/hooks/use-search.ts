import {type Dispatch, useEffect, useMemo} from 'react';
import type {Article} from '../../article/article.js';
import type {SearchClient} from '../../search/client.js';
import {textOfField} from '../state/field.js';
import type {Action} from '../state/reduce.js';
import type {State} from '../state/state.js';

/** More than anyone looks through. */
const limit = 100;

/** A search over articles that is set up when it is first needed. */
const openWhenNeeded = (articles: readonly Article[]) => {
	let client: Promise<SearchClient> | undefined;
	const open = async (): Promise<SearchClient> => {
		const {SearchClient} = await import('../../search/client.js');
		const opened = new SearchClient();
		opened.add(articles);
		return opened;
	};

	return {
		search: async (...question: Parameters<SearchClient['search']>): Promise<void> => {
			client ??= open();
			(await client).search(...question);
		},
		close: async (): Promise<void> => (await client)?.close(),
	};
};

const noArticles: readonly Article[] = [];

/** Answers the query in the search field, unless a newer one overtakes it. */
export const useSearch = ({library, screen}: State, dispatch: Dispatch<Action>): void => {
	const articles = library?.articles ?? noArticles;
	const query = screen.name === 'search' ? textOfField(screen.field) : undefined;
	const client = useMemo(() => openWhenNeeded(articles), [articles]);

	useEffect(() => () => void client.close(), [client]);
	useEffect(() => {
		if (query !== undefined) {
			void client.search(query, limit, answer => dispatch({type: 'show-answer', query, answer}));
		}
	}, [client, query, dispatch]);
};
