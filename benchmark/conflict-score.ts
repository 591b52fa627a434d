import {compare} from '../source/comparison/compare.js';
import type {Outcome} from './outcome.js';

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision and recall of "the two disagree here", over the links that were found. */
export const conflictFigures = (
	outcomes: readonly Outcome[],
): {precision: number; recall: number} => {
	let [told, found, hits] = [0, 0, 0];
	for (const outcome of outcomes) {
		const {pair} = outcome;
		const disputed = pair.links.filter(({conflict}) => conflict);
		const conflicting = compare(pair.left, pair.right, outcome).links.filter(
			({conflicts}) => conflicts.length > 0,
		);
		const hit = disputed.filter(gold =>
			conflicting.some(
				link =>
					link.left.some(index => gold.left.includes(index)) &&
					link.right.some(index => gold.right.includes(index)),
			),
		);
		told += disputed.length;
		found += conflicting.length;
		hits += hit.length;
	}

	return {precision: share(hits, found), recall: share(hits, told)};
};
