import type {Column} from '../../source/ui/state/column.js';

/** A column of rows of these heights. */
export const columnOf = (heights: readonly number[]): Column => ({
	count: heights.length,
	heightOf: row => heights[row] ?? 1,
});
