/** A line of a column of rows: the row, and which of its lines. */
export type Anchor = {readonly row: number; readonly line: number};

/** Where the reader is: the selected row, and the first line on the screen, once that is chosen. */
export type Cursor = {readonly selected: number; readonly top: Anchor | undefined};

/** Rows of different heights, one below the other; at least one line each. */
export type Column = {readonly count: number; readonly heightOf: (row: number) => number};

export type Motion =
	| 'move-down'
	| 'move-up'
	| 'move-half-page-down'
	| 'move-half-page-up'
	| 'move-page-down'
	| 'move-page-up'
	| 'move-to-first'
	| 'move-to-last';

const motions: ReadonlySet<string> = new Set<Motion>([
	'move-down',
	'move-up',
	'move-half-page-down',
	'move-half-page-up',
	'move-page-down',
	'move-page-up',
	'move-to-first',
	'move-to-last',
]);

export const isMotion = (command: string): command is Motion => motions.has(command);

const start: Anchor = {row: 0, line: 0};

export const startOfColumn: Cursor = {selected: 0, top: start};

// Lines of the rows before and after that stay on the screen with the selected one.
const context = 2;

const goDown = ({count, heightOf}: Column, {row, line}: Anchor, lines: number): Anchor => {
	let [at, left] = [row, line + lines];
	while (at < count && left >= heightOf(at)) {
		left -= heightOf(at);
		at += 1;
	}

	return at < count ? {row: at, line: left} : {row: count, line: 0};
};

const goUp = ({heightOf}: Column, {row, line}: Anchor, lines: number): Anchor => {
	let [at, left] = [row, line - lines];
	while (at > 0 && left < 0) {
		at -= 1;
		left += heightOf(at);
	}

	return {row: at, line: Math.max(0, left)};
};

const isBefore = (one: Anchor, other: Anchor): boolean =>
	one.row < other.row || (one.row === other.row && one.line < other.line);

const later = (one: Anchor, other: Anchor): Anchor => (isBefore(one, other) ? other : one);
const earlier = (one: Anchor, other: Anchor): Anchor => (isBefore(one, other) ? one : other);

/** The last line that may be the first on the screen: below it stands nothing but the end. */
const lastTop = (column: Column, rows: number): Anchor =>
	goUp(column, {row: column.count, line: 0}, rows);

const within = (column: Column, row: number): number =>
	Math.max(0, Math.min(row, column.count - 1));

/** The first and the last line that may be first on the screen with a row wholly on it, or filling it. */
const topsFor = (row: number, column: Column, rows: number): [highest: Anchor, lowest: Anchor] => {
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
