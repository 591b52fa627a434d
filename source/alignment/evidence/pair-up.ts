/**
 * Pairs what agrees, each thing in one pair at most, earlier ones first, and what is left on either side.
 * The same pairs come out whichever side is first.
 */
export const pairUp = <T>(as: readonly T[], bs: readonly T[], same: (a: T, b: T) => boolean) => {
	const freeB = new Set(bs.keys());
	const freeA = new Set(as.keys());
	const pairs: (readonly [number, number])[] = [];
	for (const [i, a] of as.entries()) {
		for (const j of freeB) {
			const b = bs[j];
			if (b !== undefined && same(a, b)) {
				pairs.push([i, j]);
				freeA.delete(i);
				freeB.delete(j);
				break;
			}
		}
	}

	return {pairs, freeA: [...freeA], freeB: [...freeB]};
};
