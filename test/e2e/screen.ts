import type {IBufferCell, IBufferLine, Terminal} from '@xterm/headless';

/** A colour as the program asked for it: a place in the palette of 256, or its own `#rrggbb`. */
export type Color = number | `#${string}`;

export type Style = {
	readonly foreground: Color | undefined;
	readonly background: Color | undefined;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
	readonly inverse: boolean;
};

/** Neighbouring cells of one style. */
export type Run = Style & {readonly text: string; readonly column: number; readonly width: number};

/** The text that a person sees now, row by row, without the blanks that end a row. */
export const linesOf = (terminal: Terminal): string[] =>
	// A line keeps what a narrower screen no longer shows.
	visibleLines(terminal).map(line => line.translateToString(false, 0, terminal.cols).trimEnd());

/** The same rows with the colours and styles of their text, blanks included. */
export const styledRowsOf = (terminal: Terminal): Run[][] =>
	visibleLines(terminal).map(line => {
		const runs: Run[] = [];
		for (let column = 0; column < terminal.cols; column++) {
			const cell = line.getCell(column);
			// The second half of a wide character is a cell of no width.
			if (cell && cell.getWidth() > 0) {
				append(runs, cell, column);
			}
		}

		return runs;
	});

const visibleLines = ({buffer: {active}, rows}: Terminal): IBufferLine[] =>
	Array.from({length: rows}, (_, index) => active.getLine(active.viewportY + index)).filter(
		line => line !== undefined,
	);

const append = (runs: Run[], cell: IBufferCell, column: number) => {
	const style = styleOf(cell);
	const text = cell.getChars() || ' ';
	const last = runs.at(-1);
	if (last && isSame(last, style)) {
		runs[runs.length - 1] = {
			...last,
			text: last.text + text,
			width: last.width + cell.getWidth(),
		};
	} else {
		runs.push({...style, text, column, width: cell.getWidth()});
	}
};

const styleOf = (cell: IBufferCell): Style => ({
	foreground: colorOf(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
	background: colorOf(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
	bold: cell.isBold() > 0,
	dim: cell.isDim() > 0,
	italic: cell.isItalic() > 0,
	underline: cell.isUnderline() > 0,
	inverse: cell.isInverse() > 0,
});

const colorOf = (isDefault: boolean, isRgb: boolean, value: number): Color | undefined => {
	if (isDefault) {
		return undefined;
	}

	return isRgb ? `#${value.toString(16).padStart(6, '0')}` : value;
};

const isSame = (one: Style, other: Style) =>
	one.foreground === other.foreground &&
	one.background === other.background &&
	one.bold === other.bold &&
	one.dim === other.dim &&
	one.italic === other.italic &&
	one.underline === other.underline &&
	one.inverse === other.inverse;
