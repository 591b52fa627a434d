/** A sparse vector: keys ascending, so that every sum runs in one order whichever side is left. */
export type Vector = ReadonlyMap<string, number>;

/**
 * Turns the bags of both articles into vectors weighted by rarity (Spärck Jones 1972):
 * what stands in many sentences of the two says little about any one of them.
 */
export const vectorsOf = (bags: readonly (readonly string[])[]): Vector[] => {
	const spread = new Map<string, number>();
	for (const bag of bags) {
		for (const key of new Set(bag)) {
			spread.set(key, (spread.get(key) ?? 0) + 1);
		}
	}

	return bags.map(bag => {
		const weights = new Map<string, number>();
		for (const key of [...new Set(bag)].sort()) {
			weights.set(key, Math.log((bags.length + 1) / (spread.get(key) ?? 1)));
		}

		return weights;
	});
};

/** Sum of the squared weights that two vectors share, and of each alone. */
export const overlap = (left: Vector, right: Vector) => {
	let shared = 0;
	for (const [key, weight] of left) {
		if (right.has(key)) {
			shared += weight * weight;
		}
	}

	return shared;
};

/** Sum of the squared weights. */
export const mass = (vector: Vector): number => {
	let sum = 0;
	for (const weight of vector.values()) {
		sum += weight * weight;
	}

	return sum;
};
