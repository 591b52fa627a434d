import type {Line} from '../../layout/line.js';
import type {Column} from '../state/column.js';

/** What a row shows: its own lines, and above them lines that no one selects, such as a title. */
export type RowLines = {readonly above: readonly Line[]; readonly lines: readonly Line[]};

/** The rows of a screen, laid out when they are asked for. */
export type Rows = Column & {readonly at: (row: number) => RowLines};

const nothing: RowLines = {above: [], lines: [[]]};

/**
 * Lays out each row once, when it first comes near the screen.
 * @param heightOf Its lines, with those above it, where they are known before it is laid out.
 */
export const createRows = (
	count: number,
	layOut: (row: number) => RowLines,
	heightOf?: (row: number) => number,
): Rows => {
	const known = new Map<number, RowLines>();
	const at = (row: number): RowLines => {
		const found = known.get(row);
		if (found !== undefined) {
			return found;
		}

		const lines = row >= 0 && row < count ? layOut(row) : nothing;
		known.set(row, lines);
		return lines;
	};

	return {
		count,
		at,
		heightOf: heightOf ?? (row => at(row).above.length + at(row).lines.length),
	};
};
