import type {Cell} from './candidates.js';

/** A cell and how likely it is a link. */
export type ScoredCell = Cell & {readonly score: number; readonly joins: boolean};

/** Sentences chosen as one link, and the score of the cell that it began with. */
export type Choice = {
	readonly left: readonly number[];
	readonly right: readonly number[];
	readonly score: number;
};

/** A link begins with a cell of at least this score. */
const linkFrom = 0.4;
/** A further sentence joins a link with at least this score. */
const joinFrom = 0.55;
/** Sentences of one link stand no further apart than this. */
const reach = 2;

/** Better cells first. Ties go to the earlier sentences, from whichever side one looks. */
const byScore = (a: ScoredCell, b: ScoredCell): number =>
	b.score - a.score || a.left + a.right - b.left - b.right;

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

/**
 * Chooses links from scored cells: first the best pairs, each sentence in one at most; then a sentence that was left over
 * joins a link whose other side it fits, if it stands beside the sentence already there.
 */
export const decide = (cells: readonly ScoredCell[]): readonly Choice[] => {
	const ranked = cells.filter(({score}) => score >= Math.min(linkFrom, joinFrom)).sort(byScore);
	const choices: Choice[] = [];
	const chosen = {left: new Map<number, number>(), right: new Map<number, number>()};
	for (const {left, right, score} of ranked) {
		if (score >= linkFrom && !chosen.left.has(left) && !chosen.right.has(right)) {
			chosen.left.set(left, choices.length);
			chosen.right.set(right, choices.length);
			choices.push({left: [left], right: [right], score});
		}
	}

	for (const cell of ranked.filter(({score, joins}) => joins && score >= joinFrom)) {
		for (const [side, other] of [
			['left', 'right'],
			['right', 'left'],
		] as const) {
			const at = chosen[side].get(cell[side]);
			const choice = at === undefined ? undefined : choices[at];
			const [only, more] = choice?.[other] ?? [];
			if (
				at !== undefined &&
				choice &&
				only !== undefined &&
				more === undefined &&
				!chosen[other].has(cell[other]) &&
				Math.abs(only - cell[other]) <= reach
			) {
				choices[at] = {...choice, [other]: ascending([only, cell[other]])};
				chosen[other].set(cell[other], at);
			}
		}
	}

	return choices.toSorted((a, b) => (a.left[0] ?? 0) - (b.left[0] ?? 0));
};
