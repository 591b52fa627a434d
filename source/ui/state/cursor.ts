import {
	type Anchor,
	type Column,
	earlier,
	goUp,
	isBefore,
	lastTop,
	later,
	start,
	within,
} from './column.js';

/** Where the reader is: the selected row, and the first line on the screen, once that is chosen. */
export type Cursor = {readonly selected: number; readonly top: Anchor | undefined};

export const startOfColumn: Cursor = {selected: 0, top: start};

/** Lines of the rows before and after that stay on the screen with the selected one. */
export const context = 2;

/** The first and the last line that may be first on the screen with a row wholly on it, or filling it. */
export const topsFor = (
	row: number,
	column: Column,
	rows: number,
): [highest: Anchor, lowest: Anchor] => {
	const height = column.heightOf(row);
	const around = Math.max(0, Math.min(context, Math.floor((rows - height) / 2)));
	return height <= rows
		? [goUp(column, {row, line: height}, rows - around), goUp(column, {row, line: 0}, around)]
		: [
				{row, line: 0},
				{row, line: height - rows},
			];
};

/**
 * Has the selected row wholly on the screen, with some lines around it; of a row taller than the
 * screen, a part. Where it is there already, nothing moves. Otherwise it comes to the upper third,
 * or the lower one from below, so that one reads on for a while before the text moves again.
 * @param rows Lines that the screen has for the column.
 */
export const reveal = ({selected, top}: Cursor, column: Column, rows: number) => {
	const row = within(column, selected);
	if (column.count === 0) {
		return {selected: row, top: start};
	}

	const third = Math.floor(rows / 3);
	const [highest, lowest] = topsFor(row, column, rows);
	const isBelow = top === undefined || isBefore(top, highest);
	const wanted = isBelow
		? goUp(column, {row, line: 0}, third)
		: isBefore(lowest, top)
			? goUp(column, {row, line: column.heightOf(row)}, rows - third)
			: top;
	const kept = earlier(later(wanted, highest), lowest);
	return {selected: row, top: earlier(kept, lastTop(column, rows))};
};

/** Selects a row that may be far away: where it is off the screen, it comes to its upper third. */
export const jumpTo = (cursor: Cursor, selected: number, column: Column, rows: number): Cursor => {
	const near = visibleParts(cursor, column, rows).some(
		({row, from, to}) => row === selected && from === 0 && to === column.heightOf(row),
	);
	return near ? {...cursor, selected} : {selected, top: undefined};
};

/** Jumps to the next or the previous row for which something holds; undefined where it holds for none. */
export const jumpToNext = (
	cursor: Cursor,
	step: 1 | -1,
	holds: (row: number) => boolean,
	column: Column,
	rows: number,
): Cursor | undefined => {
	for (let row = cursor.selected + step; row >= 0 && row < column.count; row += step) {
		if (holds(row)) {
			return jumpTo(cursor, row, column, rows);
		}
	}

	return undefined;
};

/** The parts of rows that the screen shows, from the top: lines `from` up to, not with, `to`. */
export const visibleParts = (
	{top}: Cursor,
	{count, heightOf}: Column,
	rows: number,
): {row: number; from: number; to: number}[] => {
	const parts: {row: number; from: number; to: number}[] = [];
	let left = rows;
	const {row: first, line} = top ?? start;
	for (let row = first; row < count && left > 0; row++) {
		const from = row === first ? Math.min(line, heightOf(row) - 1) : 0;
		const to = Math.min(heightOf(row), from + left);
		parts.push({row, from, to});
		left -= to - from;
	}

	return parts;
};
