import type {Cell} from '../candidates.js';
import type {OwnEvidence} from './evidence.js';

/** Below this a sentence is no rival: one that resembles nothing has no say in any link but its own. */
const floor = 0.1;

/** A first impression of a cell, by which it is measured against its rivals. */
const impressionOf = (evidence: OwnEvidence): number => {
	const {words, grams, coveredLeast, coveredMost, families, figures, names, quotes} = evidence;
	const alike = 0.25 * words + 0.25 * grams + 0.1 * (coveredLeast + coveredMost) + 0.15 * families;
	return Math.max(floor, alike + 0.12 * figures + 0.05 * names + 0.1 * quotes);
};

/** The best impressions of a row or column, best first. */
type Best = readonly [number, number];

const ranked = ([first, second]: Best, impression: number): Best =>
	impression > first
		? [impression, first]
		: impression > second
			? [first, impression]
			: [first, second];

/** What the other cells say about each: those of the same row and column, and those around it. */
export const rivalEvidence = (
	cells: readonly (Cell & {readonly evidence: OwnEvidence})[],
	rowCount: number,
	columnCount: number,
) => {
	const impressions = cells.map(({evidence}) => impressionOf(evidence));
	const rows: Best[] = Array.from({length: rowCount}, () => [floor, floor]);
	const columns: Best[] = Array.from({length: columnCount}, () => [floor, floor]);
	const at = new Map<number, number>();
	for (const [index, {left, right}] of cells.entries()) {
		const impression = impressions[index] ?? floor;
		rows[left] = ranked(rows[left] ?? [floor, floor], impression);
		columns[right] = ranked(columns[right] ?? [floor, floor], impression);
		at.set(left * columnCount + right, impression);
	}

	const around = ({left, right}: Cell, steps: readonly (readonly [number, number])[]): number =>
		steps.reduce((best, [down, across]) => {
			const column = right + across;
			const inside = column >= 0 && column < columnCount;
			return Math.max(best, (inside && at.get((left + down) * columnCount + column)) || floor);
		}, floor);

	return cells.map((cell, index) => {
		const impression = impressions[index] ?? floor;
		const bests = [rows[cell.left], columns[cell.right]].map(
			best => best ?? ([floor, floor] as const),
		);
		const leads = bests.map(
			([first, second]) => impression - (impression === first ? second : first),
		);
		const ratios = bests.map(([first]) => impression / first);
		const over = bests.map(([, second]) => impression - second);
		return {
			impression,
			/** How far ahead of the best rival in the row and in the column: the lesser and the greater lead. */
			leadLeast: Math.min(...leads),
			leadMost: Math.max(...leads),
			ratioLeast: Math.min(...ratios),
			ratioMost: Math.max(...ratios),
			/** How far above the second best of row and column. */
			overSecond: (over[0] ?? 0) + (over[1] ?? 0),
			bestOfBoth: leads.every(lead => lead >= 0) && impression > floor ? 1 : 0,
			/** Resemblance of the sentences before and after, in the same order and crosswise, and of this one with the next. */
			neighbours: around(cell, [
				[-1, -1],
				[1, 1],
			]),
			furtherNeighbours: around(cell, [
				[-1, 1],
				[1, -1],
				[-2, -2],
				[2, 2],
				[-1, -2],
				[-2, -1],
				[1, 2],
				[2, 1],
			]),
			beside: around(cell, [
				[0, -1],
				[0, 1],
				[-1, 0],
				[1, 0],
			]),
		};
	});
};
