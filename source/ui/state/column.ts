/** A line of a column of rows: the row, and which of its lines. */
export type Anchor = {readonly row: number; readonly line: number};

/** Rows of different heights, one below the other; at least one line each. */
export type Column = {readonly count: number; readonly heightOf: (row: number) => number};

/** The first line. */
export const start: Anchor = {row: 0, line: 0};

/** So many lines further down; behind the end, where the next row would begin. */
export const goDown = ({count, heightOf}: Column, {row, line}: Anchor, lines: number): Anchor => {
	let [at, left] = [row, line + lines];
	while (at < count && left >= heightOf(at)) {
		left -= heightOf(at);
		at += 1;
	}

	return at < count ? {row: at, line: left} : {row: count, line: 0};
};

/** So many lines further up; no further than the first line. */
export const goUp = ({heightOf}: Column, {row, line}: Anchor, lines: number): Anchor => {
	let [at, left] = [row, line - lines];
	while (at > 0 && left < 0) {
		at -= 1;
		left += heightOf(at);
	}

	return {row: at, line: Math.max(0, left)};
};

/** Whether a line stands above another one. */
export const isBefore = (one: Anchor, other: Anchor): boolean =>
	one.row < other.row || (one.row === other.row && one.line < other.line);

/** The lower of two lines. */
export const later = (one: Anchor, other: Anchor): Anchor => (isBefore(one, other) ? other : one);
/** The upper of two lines. */
export const earlier = (one: Anchor, other: Anchor): Anchor => (isBefore(one, other) ? one : other);

/** The last line that may be the first on the screen: below it stands nothing but the end. */
export const lastTop = (column: Column, rows: number): Anchor =>
	goUp(column, {row: column.count, line: 0}, rows);

/** The row, or the last or the first one where it is none of the column. */
export const within = (column: Column, row: number): number =>
	Math.max(0, Math.min(row, column.count - 1));
