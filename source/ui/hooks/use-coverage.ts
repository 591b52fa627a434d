import {type Dispatch, useEffect, useState} from 'react';
import {CoverageThread} from '../../coverage/thread.js';
import type {Action} from '../state/reduce.js';
import type {State} from '../state/state.js';
import {wantedCoverage} from '../state/story.js';

/** Has the coverage found that the screen asks for, as long as it asks for it. */
export const useCoverage = (state: State, dispatch: Dispatch<Action>): void => {
	const [thread] = useState(() => new CoverageThread());
	const articles = wantedCoverage(state);
	useEffect(
		() =>
			articles &&
			thread.cover(
				articles,
				coverage => dispatch({type: 'show-coverage', coverage}),
				share => dispatch({type: 'show-covering', covering: {articles, share}}),
			),
		[articles, dispatch, thread],
	);
	useEffect(() => () => thread.close(), [thread]);
};
