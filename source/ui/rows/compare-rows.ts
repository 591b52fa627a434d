import type {Comparison, Row} from '../../comparison/comparison.js';
import {foldBoilerplate} from '../../comparison/fold.js';
import {filterRows, orderRows, type RowFilter, type RowOrder} from '../../comparison/rows.js';
import {type Arrangement, createRowLayout} from '../../layout/row.js';
import {createFind} from '../find.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

/** All rows of a comparison, in the order that is asked for. */
export const orderedRows = latest(orderRows);

/** The rows of a comparison that are shown, in the order that is asked for. */
export const shownRows = latest(
	(comparison: Comparison, order: RowOrder, filter: RowFilter, unfolded: boolean) => {
		const rows = filterRows(orderedRows(comparison, order), filter);
		return unfolded ? rows : foldBoilerplate(comparison, rows);
	},
);

/** Rows of a comparison as they are laid out. */
export const compareRows = latest(
	(
		comparison: Comparison,
		rows: readonly Row[],
		arrangement: Arrangement,
		width: number,
		query: string,
	): Rows => {
		const layOut = createRowLayout(comparison, {width, arrangement});
		const find = createFind(query);
		return createRows(rows.length, index => {
			const row = rows[index];
			return {above: [], lines: row === undefined ? [[]] : layOut(row, find)};
		});
	},
);
