import {type Column, earlier, goDown, goUp, lastTop, later, within} from './column.js';
import {type Cursor, context, reveal, startOfColumn, topsFor} from './cursor.js';

const motions = [
	'move-down',
	'move-up',
	'move-half-page-down',
	'move-half-page-up',
	'move-page-down',
	'move-page-up',
	'move-to-first',
	'move-to-last',
] as const;

/** What moves the selection. */
export type Motion = (typeof motions)[number];

const known: ReadonlySet<string> = new Set(motions);

/** Whether a command moves the selection. */
export const isMotion = (command: string): command is Motion => known.has(command);

/** A row taller than the screen is read to its end before the next one is selected. */
const scrollWithin = (
	{selected, top}: Cursor,
	column: Column,
	rows: number,
	lines: number,
): Cursor | undefined => {
	const height = column.heightOf(selected);
	if (height <= rows || top?.row !== selected) {
		return undefined;
	}

	const line = Math.max(0, Math.min(top.line + lines, height - rows));
	return line === top.line ? undefined : {selected, top: {row: selected, line}};
};

const moveRows = (cursor: Cursor, column: Column, rows: number, step: 1 | -1): Cursor => {
	const read = scrollWithin(cursor, column, rows, step * Math.max(1, rows - context));
	if (read !== undefined) {
		return read;
	}

	return {...cursor, selected: cursor.selected + step};
};

const moveLines = (cursor: Cursor, column: Column, rows: number, lines: number): Cursor => {
	const read = scrollWithin(cursor, column, rows, lines);
	if (read !== undefined) {
		return read;
	}

	const move = lines > 0 ? goDown : goUp;
	const at = {row: cursor.selected, line: 0};
	const {row} = move(column, at, Math.abs(lines));
	const selected = lines > 0 ? Math.max(row, at.row + 1) : Math.min(row, at.row - 1);
	const [highest, lowest] = topsFor(within(column, selected), column, rows);
	return {
		selected,
		top: cursor.top && earlier(later(move(column, cursor.top, Math.abs(lines)), highest), lowest),
	};
};

/** Moves the selection; `reveal` then has it back in the column and on the screen. */
export const moveCursor = (
	cursor: Cursor,
	motion: Motion,
	column: Column,
	rows: number,
): Cursor => {
	const page = Math.max(1, rows - context);
	const half = Math.max(1, Math.floor(rows / 2));
	switch (motion) {
		case 'move-down':
			return moveRows(cursor, column, rows, 1);
		case 'move-up':
			return moveRows(cursor, column, rows, -1);
		case 'move-half-page-down':
			return moveLines(cursor, column, rows, half);
		case 'move-half-page-up':
			return moveLines(cursor, column, rows, -half);
		case 'move-page-down':
			return moveLines(cursor, column, rows, page);
		case 'move-page-up':
			return moveLines(cursor, column, rows, -page);
		case 'move-to-first':
			return startOfColumn;
		case 'move-to-last':
			return {...cursor, selected: column.count - 1};
	}
};

/** Scrolls by lines, and selects the nearest row that can stay on the screen with that. */
export const scrollLines = (
	cursor: Cursor,
	column: Column,
	rows: number,
	lines: number,
): Cursor => {
	const settled = reveal(cursor, column, rows);
	const moved =
		lines > 0
			? earlier(goDown(column, settled.top, lines), lastTop(column, rows))
			: goUp(column, settled.top, -lines);
	const stays = (selected: number): boolean => {
		const {top} = reveal({selected, top: moved}, column, rows);
		return top.row === moved.row && top.line === moved.line;
	};
	let {selected} = settled;
	while (selected >= 0 && selected < column.count && !stays(selected)) {
		selected += Math.sign(lines);
	}

	return {selected, top: moved};
};
