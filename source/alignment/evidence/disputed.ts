/**
 * How likely two sentences tell one figure or date in two versions.
 * @param as Details that the other article tells nowhere.
 * @param bs Likewise.
 * @param conflict How likely two details are versions of one: 0 if they are not, at most `highest`.
 * @returns 0 to 1.
 */
export const disputed = <Detail>(
	as: readonly Detail[],
	bs: readonly Detail[],
	conflict: (a: Detail, b: Detail) => number,
	highest: number,
): number => {
	let likeliest = 0;
	for (const a of as) {
		for (const b of bs) {
			likeliest = Math.max(likeliest, conflict(a, b));
		}
	}

	return likeliest / highest;
};
