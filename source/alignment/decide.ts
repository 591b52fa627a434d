import type {Cell} from './candidates.js';

/** A cell and how likely it is a link. */
export type ScoredCell = Cell & {
	readonly score: number;
	/** Whether both are body sentences. */
	readonly isBody: boolean;
};

/** Sentences chosen as one link, and the cell that it began with. */
export type Choice<Scored extends ScoredCell> = {
	readonly left: readonly number[];
	readonly right: readonly number[];
	readonly first: Scored;
};

/** A link begins with a cell that is more likely a link than not. */
const linkFrom = 0.5;
/** A further sentence joins a link from this likelihood on: a sentence joined wrongly is an omission hidden. */
const joinFrom = 0.75;
/** Sentences of one link stand no further apart than this. */
const reach = 2;

/** Each side, and the other one. */
export const sides = [
	['left', 'right'],
	['right', 'left'],
] as const;

/** Better cells first. Ties go to the earlier sentences, from whichever side one looks. */
export const byScore = (a: ScoredCell, b: ScoredCell): number =>
	b.score - a.score || a.left + a.right - b.left - b.right;

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

/** The best pairs, each sentence in one at most. */
export const choosePairs = <Scored extends ScoredCell>(
	cells: readonly Scored[],
): readonly Scored[] => {
	const taken = {left: new Set<number>(), right: new Set<number>()};
	const pairs: Scored[] = [];
	for (const cell of cells.filter(({score}) => score >= linkFrom).sort(byScore)) {
		if (!taken.left.has(cell.left) && !taken.right.has(cell.right)) {
			taken.left.add(cell.left);
			taken.right.add(cell.right);
			pairs.push(cell);
		}
	}

	return pairs;
};

/** A sentence that was left over, in a cell with a sentence of a pair, which stands near the pair's other sentence. */
export type Joining<Known extends Cell> = {
	readonly pair: Known;
	readonly more: Known;
	/** The side that it would join on. */
	readonly side: 'left' | 'right';
};

/** The sentences that may join a pair. */
export const joiningsOf = <Scored extends ScoredCell>(
	cells: readonly Scored[],
	pairs: readonly Scored[],
): readonly Joining<Scored>[] =>
	sides.flatMap(([side, other]) => {
		const chosen = new Set(pairs.map(pair => pair[side]));
		const partners = new Map(pairs.map(pair => [pair[other], pair]));
		return cells.flatMap(more => {
			const pair = partners.get(more[other]);
			return pair?.isBody &&
				more.isBody &&
				!chosen.has(more[side]) &&
				Math.abs(pair[side] - more[side]) <= reach
				? [{pair, more, side}]
				: [];
		});
	});

/** A joining, in the place of the cell that it would add to the link. */
export type ScoredJoining<Scored extends ScoredCell> = ScoredCell & {
	readonly joining: Joining<Scored>;
};

/** How likely each sentence that may join a pair helps to tell it. */
export const scoreJoinings = <Scored extends ScoredCell>(
	cells: readonly Scored[],
	pairs: readonly Scored[],
	joins: (joining: Joining<Scored>) => number,
): readonly ScoredJoining<Scored>[] =>
	joiningsOf(cells, pairs).map(joining => {
		const {left, right, isBody} = joining.more;
		return {left, right, isBody, score: joins(joining), joining};
	});

/**
 * Makes links of the best pairs: sentences that were left over join those that they help to tell, one on each side at
 * most.
 */
export const decide = <Scored extends ScoredCell>(
	pairs: readonly Scored[],
	joinings: readonly ScoredJoining<Scored>[],
): readonly Choice<Scored>[] => {
	const more = {left: new Map<Scored, number>(), right: new Map<Scored, number>()};
	const joined = {left: new Set<number>(), right: new Set<number>()};
	for (const {joining} of joinings.filter(({score}) => score >= joinFrom).sort(byScore)) {
		const {pair, side, more: cell} = joining;
		if (!more[side].has(pair) && !joined[side].has(cell[side])) {
			more[side].set(pair, cell[side]);
			joined[side].add(cell[side]);
		}
	}

	const group = (pair: Scored, side: 'left' | 'right'): readonly number[] =>
		ascending([pair[side], more[side].get(pair) ?? []].flat());
	return pairs
		.map(first => ({left: group(first, 'left'), right: group(first, 'right'), first}))
		.sort((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0));
};
