import {useStdin} from 'ink';
import {type Dispatch, useEffect} from 'react';
import {groundOfAnswer} from '../../theme/ground.js';
import type {Action} from '../state/reduce.js';
import type {Report} from '../terminal/reports.js';

const actionOf = (report: Report): Action | undefined => {
	switch (report.type) {
		case 'mouse':
			return {type: 'mouse', report};
		case 'background': {
			// An answer to what was asked before the first frame, over a slow line.
			const ground = groundOfAnswer(report.color);
			return ground && {type: 'hear-ground', ground};
		}

		case 'attributes':
			return undefined;
	}
};

/** Hears what the terminal reports beside keys; Ink itself leaves that out. */
export const useReports = (dispatch: Dispatch<Action>): void => {
	const {stdin} = useStdin();
	useEffect(() => {
		const hear = (report: Report): void => {
			const action = actionOf(report);
			if (action !== undefined) {
				dispatch(action);
			}
		};

		stdin.on('report', hear);
		return () => {
			stdin.off('report', hear);
		};
	}, [stdin, dispatch]);
};
