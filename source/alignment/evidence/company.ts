import type {Cell} from '../candidates.js';

/** A first impression below this counts as this: a sentence that resembles nothing has no say in any link but its own. */
const floor = 0.02;

/** The two best impressions of a row or column, best first. */
type Best = readonly [number, number];

const nobody: Best = [floor, floor];

const ranked = ([first, second]: Best, impression: number): Best =>
	impression > first
		? [impression, first]
		: impression > second
			? [first, impression]
			: [first, second];

const inOrder = [
	[-1, -1],
	[1, 1],
] as const;
const beside = [
	[0, -1],
	[0, 1],
	[-1, 0],
	[1, 0],
] as const;

/**
 * What the other cells say about each, going by a first impression of all of them: rivals for either sentence,
 * and whether the sentences before and after are alike too.
 */
export const companyEvidence = (cells: readonly (Cell & {readonly impression: number})[]) => {
	const rows = new Map<number, Best>();
	const columns = new Map<number, Best>();
	const width = Math.max(0, ...cells.map(({right}) => right)) + 2;
	const impressions = new Map<number, number>();
	for (const {left, right, impression} of cells) {
		rows.set(left, ranked(rows.get(left) ?? nobody, impression));
		columns.set(right, ranked(columns.get(right) ?? nobody, impression));
		impressions.set(left * width + right + 1, impression);
	}

	const around = ({left, right}: Cell, steps: typeof inOrder | typeof beside): number =>
		Math.max(
			floor,
			...steps.map(
				([down, across]) => impressions.get((left + down) * width + right + across + 1) ?? 0,
			),
		);
	const rivalIn = (best: Best, impression: number): number =>
		impression === best[0] ? best[1] : best[0];

	return cells.map(cell => {
		const impression = Math.max(floor, cell.impression);
		const rivals = [rows.get(cell.left), columns.get(cell.right)].map(best =>
			rivalIn(best ?? nobody, impression),
		);
		return {
			impression,
			impressionOdds: Math.log(impression / Math.max(1 - impression, 1e-3)),
			/** The best rival for either sentence, and the better one's lesser counterpart. */
			rivalMost: Math.max(...rivals),
			rivalLeast: Math.min(...rivals),
			/** The sentences before, or after, in the same order. */
			inOrder: around(cell, inOrder),
			/** One of the sentences with a neighbour of the other: a claim told in two sentences. */
			beside: around(cell, beside),
		};
	});
};
