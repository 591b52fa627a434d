import type {Cell} from '../candidates.js';

/** A first impression below this counts as this: a sentence that resembles nothing has no say in any link but its own. */
const floor = 0.05;

/** No impression is surer than this. */
const ceiling = 0.99;

const logOdds = (impression: number): number => {
	const bounded = Math.min(impression, ceiling);
	return Math.log(bounded / (1 - bounded));
};

/** A cell and the first impression of it. */
type Impression = {readonly cell: Cell; readonly impression: number};

/** Tells the best rivals of the impressions in a row or column. */
const rivalsAmong = (
	impressions: readonly Impression[],
	lineOf: (cell: Cell) => number,
): ((impression: Impression) => number) => {
	const lines = impressions.reduce((most, {cell}) => Math.max(most, lineOf(cell) + 1), 0);
	const [first, second] = [new Float64Array(lines), new Float64Array(lines)];
	for (const {cell, impression} of impressions) {
		const line = lineOf(cell);
		const best = first[line] ?? 0;
		first[line] = Math.max(best, impression);
		second[line] = Math.max(second[line] ?? 0, Math.min(best, impression));
	}

	return ({cell, impression}) => {
		const line = lineOf(cell);
		const best = first[line] ?? 0;
		return Math.max(floor, impression === best ? (second[line] ?? 0) : best);
	};
};

/**
 * Tells what the other cells say about each, going by a first impression of all of them: rivals for either sentence,
 * and whether the sentences before and after are alike too.
 */
export const companyAmong = (impressions: readonly Impression[]) => {
	const rivalInRow = rivalsAmong(impressions, ({left}) => left);
	const rivalInColumn = rivalsAmong(impressions, ({right}) => right);
	const width = impressions.reduce((widest, {cell}) => Math.max(widest, cell.right), 0) + 3;
	const placeOf = (left: number, right: number): number => left * width + right + 1;
	const known = new Map(
		impressions.map(({cell, impression}) => [placeOf(cell.left, cell.right), impression]),
	);
	const at = (left: number, right: number): number =>
		Math.max(floor, known.get(placeOf(left, right)) ?? 0);

	return (impression: Impression) => {
		const {left, right} = impression.cell;
		const [inRow, inColumn] = [rivalInRow(impression), rivalInColumn(impression)];
		return {
			/** The best rivals for either sentence, in log odds: the better one of the two, and the other. */
			rivalMost: logOdds(Math.max(inRow, inColumn)),
			rivalLeast: logOdds(Math.min(inRow, inColumn)),
			/** The sentences before, or after, in the same order. */
			inOrder: Math.max(at(left - 1, right - 1), at(left + 1, right + 1)),
			/** One of the sentences with a neighbour of the other: a claim told in two sentences. */
			beside: Math.max(
				at(left, right - 1),
				at(left, right + 1),
				at(left - 1, right),
				at(left + 1, right),
			),
		};
	};
};

export type CompanyEvidence = ReturnType<ReturnType<typeof companyAmong>>;
