import {bodyHeight, innerWidth, linesAbove, listAndPreview, margin} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import type {MouseReport} from '../terminal/reports.js';
import {visibleParts} from './cursor.js';
import type {State} from './state.js';

const linesPerNotch = 3;

// What xterm sends for buttons; Shift, Alt and Ctrl add 4, 8 and 16.
const leftButton = 0;
const wheelUp = 64;
const wheelDown = 65;
const withoutModifiers = ~(4 | 8 | 16);

/** By how many lines the wheel scrolls, upwards less than 0; 0 if it is not the wheel. */
export const scrolledLines = ({button}: MouseReport): number => {
	switch (button & withoutModifiers) {
		case wheelUp:
			return -linesPerNotch;
		case wheelDown:
			return linesPerNotch;
		default:
			return 0;
	}
};

/** Columns in which a click means a row. */
const rowColumns = ({screen, size}: State): number =>
	screen.name === 'library' || screen.name === 'search'
		? listAndPreview(size).list + 2 * margin
		: innerWidth(size) + 2 * margin;

/** The row that is clicked on, if any. */
export const clickedRow = (
	state: State,
	{button, pressed, column, row}: MouseReport,
): number | undefined => {
	if (button !== leftButton || !pressed || column >= rowColumns(state)) {
		return undefined;
	}

	let line = row - linesAbove(state);
	const parts = visibleParts(state.screen.cursor, rowsOf(state), bodyHeight(state));
	const clicked = parts.find(({from, to}) => {
		const isHere = line >= 0 && line < to - from;
		line -= to - from;
		return isHere;
	});
	return clicked?.row;
};
