import type {Cell} from '../candidates.js';

/** A first impression below this counts as this: a sentence that resembles nothing has no say in any link but its own. */
const floor = 0.05;

/** The two best impressions of a row or column, best first. */
type Best = readonly [number, number];

/** No impression is surer than this. */
const ceiling = 0.99;

const logOdds = (impression: number): number => {
	const bounded = Math.min(impression, ceiling);
	return Math.log(bounded / (1 - bounded));
};

const nobody: Best = [floor, floor];

const ranked = ([first, second]: Best, impression: number): Best =>
	impression > first
		? [impression, first]
		: impression > second
			? [first, impression]
			: [first, second];

/** A cell and its first impression. */
type Impression = Cell & {readonly impression: number};

const rivalIn = (best: Best = nobody, impression: number): number =>
	impression === best[0] ? best[1] : best[0];

/**
 * Tells what the other cells say about each, going by a first impression of all of them: rivals for either sentence,
 * and whether the sentences before and after are alike too.
 */
export const companyAmong = (cells: readonly Impression[]) => {
	const rows = new Map<number, Best>();
	const columns = new Map<number, Best>();
	const width = cells.reduce((widest, {right}) => Math.max(widest, right), 0) + 3;
	const placeOf = (left: number, right: number): number => left * width + right + 1;
	const impressions = new Map<number, number>();
	for (const {left, right, impression} of cells) {
		rows.set(left, ranked(rows.get(left) ?? nobody, impression));
		columns.set(right, ranked(columns.get(right) ?? nobody, impression));
		impressions.set(placeOf(left, right), Math.max(floor, impression));
	}

	const at = (left: number, right: number): number =>
		impressions.get(placeOf(left, right)) ?? floor;

	return ({left, right, impression}: Impression) => {
		const known = Math.max(floor, impression);
		const inRow = rivalIn(rows.get(left), known);
		const inColumn = rivalIn(columns.get(right), known);
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
