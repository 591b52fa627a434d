import {type Line, line} from '../../layout/line.js';
import {margin} from '../frame.js';
import type {Rows} from '../rows/rows.js';
import {type Cursor, visibleParts} from '../state/cursor.js';
import {Lines} from './lines.js';

const unselected = line(' '.repeat(margin));
const selected = line('▌'.padEnd(margin), 'accent');

/** The lines of the rows on the screen, those of the selected one with a bar before them. */
export const linesOfRows = (
	rows: Rows,
	cursor: Cursor,
	{height, indent = 0}: {height: number; indent?: number},
): Line[] => {
	const space = line(' '.repeat(indent));
	const lines = visibleParts(cursor, rows, height).flatMap(({row, from, to}) => {
		const {above, lines} = rows.at(row);
		const mark = row === cursor.selected ? selected : unselected;
		return [
			...above.map(spans => [...space, ...unselected, ...spans]),
			...lines.map(spans => [...space, ...mark, ...spans]),
		].slice(from, to);
	});
	return [...lines, ...Array.from({length: Math.max(0, height - lines.length)}, () => [])];
};

/** The rows that the screen has room for. */
export const RowList = ({
	rows,
	cursor,
	height,
	indent = 0,
}: {
	readonly rows: Rows;
	readonly cursor: Cursor;
	readonly height: number;
	/** Columns between the edge and the mark of the selected row. */
	readonly indent?: number;
}) => <Lines lines={linesOfRows(rows, cursor, {height, indent})} />;
