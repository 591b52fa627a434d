import {type Dispatch, useEffect, useState} from 'react';
import {ComparisonThread} from '../../comparison/thread.js';
import {isCurrent} from '../state/place.js';
import type {Action} from '../state/reduce.js';
import type {Screen} from '../state/screen.js';

/** Has the comparison made that the screen asks for, as long as it asks for it. */
export const useComparison = (screen: Screen, dispatch: Dispatch<Action>): void => {
	const [thread] = useState(() => new ComparisonThread());
	const articles = screen.name === 'compare' && !isCurrent(screen) ? screen.articles : undefined;
	useEffect(
		() =>
			articles &&
			thread.compare(articles.left, articles.right, comparison =>
				dispatch({type: 'show-comparison', comparison}),
			),
		[articles, dispatch, thread],
	);
	useEffect(() => () => thread.close(), [thread]);
};
