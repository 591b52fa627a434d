import {type Dispatch, useEffect} from 'react';
import type {Article} from '../../article/article.js';
import type {Search} from '../../search/search.js';
import {latest} from '../latest.js';
import {textOfField} from '../state/field.js';
import type {Action} from '../state/reduce.js';
import type {State} from '../state/state.js';

const openSearch = latest(async (articles: readonly Article[]): Promise<Search> => {
	const {createSearch} = await import('../../search/search.js');
	return createSearch(articles);
});

/** Answers the query in the search field, unless a newer one overtakes it. */
export const useSearch = ({library, screen}: State, dispatch: Dispatch<Action>): void => {
	const articles = screen.name === 'search' ? library?.articles : undefined;
	const query = screen.name === 'search' ? textOfField(screen.field) : '';
	useEffect(() => {
		if (articles === undefined) {
			return;
		}

		let wanted = true;
		void openSearch(articles).then(search => {
			if (wanted) {
				dispatch({type: 'show-hits', query, hits: search.search(query)});
			}
		});
		return () => {
			wanted = false;
		};
	}, [articles, query, dispatch]);
};
