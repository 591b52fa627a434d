import {useStdout} from 'ink';
import {useEffect, useRef} from 'react';
import type {Size} from '../state/state.js';

/** Milliseconds without another size, after which a resize is over. */
const calm = 50;

/** Has the frame after it painted whole, on an empty screen. */
export const homeAndErase = '\u001B[H\u001B[2J';

/**
 * Paints the whole screen anew when a resize is over. A frame that was under way when the size
 * changed wraps or scrolls, and Ink, which writes changed lines alone, would never mend it.
 */
export const useRepaint = (size: Size): void => {
	const {write} = useStdout();
	const painted = useRef(size);

	useEffect(() => {
		if (painted.current === size) {
			return;
		}

		const repaint = setTimeout(() => {
			painted.current = size;
			write(homeAndErase);
		}, calm);
		return () => clearTimeout(repaint);
	}, [size, write]);
};
