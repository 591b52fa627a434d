type Paired<T> = {
	readonly pairs: readonly (readonly [T, T])[];
	readonly aloneA: readonly T[];
	readonly aloneB: readonly T[];
};

/**
 * Pairs what agrees, each thing in one pair at most, earlier ones first; and what is left alone on either side.
 * The same pairs come out whichever side is first.
 */
export const pairUp = <T>(
	as: readonly T[],
	bs: readonly T[],
	same: (a: T, b: T) => boolean,
): Paired<T> => {
	const pairs: (readonly [T, T])[] = [];
	if (as.length === 0 || bs.length === 0) {
		return {pairs, aloneA: as, aloneB: bs};
	}

	const aloneA: T[] = [];
	let aloneB = bs;
	for (const a of as) {
		const at = aloneB.findIndex(b => same(a, b));
		const b = aloneB[at];
		if (b === undefined) {
			aloneA.push(a);
		} else {
			pairs.push([a, b]);
			aloneB = aloneB.toSpliced(at, 1);
		}
	}

	return {pairs, aloneA, aloneB};
};
