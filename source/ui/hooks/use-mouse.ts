import {useStdin} from 'ink';
import {type Dispatch, useEffect} from 'react';
import type {Action} from '../state/reduce.js';
import type {Report} from '../terminal/reports.js';

/** Hears what the terminal reports of the mouse; Ink itself leaves that out. */
export const useMouse = (dispatch: Dispatch<Action>): void => {
	const {stdin} = useStdin();
	useEffect(() => {
		const hear = (report: Report): void => {
			if (report.type === 'mouse') {
				dispatch({type: 'mouse', report});
			}
		};

		stdin.on('report', hear);
		return () => {
			stdin.off('report', hear);
		};
	}, [stdin, dispatch]);
};
