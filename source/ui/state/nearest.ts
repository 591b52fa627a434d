/**
 * Where a row stands among those that are shown; where it is none of them, the next one after it that
 * is, else the last.
 * @param at Where it stands among all.
 */
export const nearestShown = <Row>(
	all: readonly Row[],
	shown: readonly Row[],
	at: number,
): number => {
	const places = new Map(shown.map((row, index) => [row, index]));
	const next = all.slice(at).find(row => places.has(row));
	return Math.max(0, (next === undefined ? undefined : places.get(next)) ?? shown.length - 1);
};
