import type {Cell} from './candidates.js';
import type {Reading} from './reading/reading.js';

/** The places of the body sentences that are not taken, by their words. */
const byWords = (
	readings: readonly Reading[],
	taken: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> => {
	const places = new Map<string, number[]>();
	for (const {role, run, index} of readings) {
		if (role === 'body' && run.length > 0 && !taken.has(index)) {
			const words = run.join(' ');
			const known = places.get(words) ?? [];
			known.push(index);
			places.set(words, known);
		}
	}

	return places;
};

/**
 * Body sentences that are in none of the pairs and have the very same words, in the order in which they come. They are
 * those whose words are too common to be found by, like `“No,” he said.`.
 */
export const pairSameWords = (
	left: readonly Reading[],
	right: readonly Reading[],
	pairs: readonly Cell[],
): readonly Cell[] => {
	const others = byWords(right, new Set(pairs.map(pair => pair.right)));
	return [...byWords(left, new Set(pairs.map(pair => pair.left)))].flatMap(([words, places]) =>
		(others.get(words) ?? [])
			.slice(0, places.length)
			.map((place, at) => ({left: places[at] ?? 0, right: place})),
	);
};
