import type {Link, PossibleLink} from './alignment.js';
import {byScore, type ScoredCell, sides} from './decide.js';

/** From this likelihood on a link that was not made is named. What is less likely is seldom one, and would only distract. */
const possibleFrom = 0.35;

/** The likeliest of the links that were not made for each body sentence that has none. */
export const possibleLinks = (
	cells: readonly ScoredCell[],
	links: readonly Pick<Link, 'left' | 'right'>[],
): readonly PossibleLink[] => {
	const likely = cells.filter(({isBody, score}) => isBody && score >= possibleFrom).sort(byScore);
	const named = sides.flatMap(([side]) => {
		const settled = new Set(links.flatMap(link => link[side]));
		return likely.filter(cell => {
			const isFirst = !settled.has(cell[side]);
			settled.add(cell[side]);
			return isFirst;
		});
	});
	return [...new Set(named)]
		.sort((a, b) => a.left - b.left || a.right - b.right)
		.map(({left, right, score}) => ({left, right, confidence: score}));
};
