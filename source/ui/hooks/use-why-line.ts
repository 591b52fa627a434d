import {useEffect, useState} from 'react';
import type {Comparison, Row} from '../../comparison/comparison.js';
import type {Line} from '../../layout/line.js';
import type {State} from '../state/state.js';

/** Lays out why a row is linked. */
export type WhyLine = (row: Row) => Line;

// Milliseconds: by then the frame is written that says what is being done.
const oneFrame = 40;

/**
 * What lays out why rows are linked, once it is wanted and there: few ask, so it is not loaded from the
 * start, and of long reports it takes as long as comparing them.
 */
export const useWhyLine = ({explaining, screen}: State): WhyLine | undefined => {
	const [known, setKnown] = useState<{readonly of: Comparison; readonly line: WhyLine}>();
	const wanted = explaining && screen.name === 'compare' ? screen.comparison : undefined;
	useEffect(() => {
		if (wanted === undefined || known?.of === wanted) {
			return;
		}

		let isWanted = true;
		const timer = setTimeout(async () => {
			const {createWhyLine} = await import('../../layout/why.js');
			if (isWanted) {
				setKnown({of: wanted, line: createWhyLine(wanted)});
			}
		}, oneFrame);
		return () => {
			isWanted = false;
			clearTimeout(timer);
		};
	}, [wanted, known]);
	return known !== undefined && known.of === wanted ? known.line : undefined;
};
