import {type Dispatch, useEffect} from 'react';
import {isCurrent} from '../state/compare.js';
import type {Action} from '../state/reduce.js';
import type {Screen} from '../state/state.js';

/** Makes the comparison that the screen asks for, after the screen has answered the key. */
export const useComparison = (screen: Screen, dispatch: Dispatch<Action>): void => {
	const articles = screen.name === 'compare' && !isCurrent(screen) ? screen.articles : undefined;
	useEffect(() => {
		if (articles === undefined) {
			return;
		}

		let wanted = true;
		void import('../../comparison/compare.js').then(({compare}) => {
			if (wanted) {
				dispatch({
					type: 'show-comparison',
					comparison: compare(articles.left, articles.right),
				});
			}
		});
		return () => {
			wanted = false;
		};
	}, [articles, dispatch]);
};
