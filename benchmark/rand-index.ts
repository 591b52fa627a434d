const pairs = (count: number): number => (count * (count - 1)) / 2;

const countsOf = (labels: readonly string[]): number[] => {
	const counts = new Map<string, number>();
	for (const label of labels) {
		counts.set(label, (counts.get(label) ?? 0) + 1);
	}

	return [...counts.values()];
};

const pairsWithin = (labels: readonly string[]): number =>
	countsOf(labels).reduce((sum, count) => sum + pairs(count), 0);

/** How well two groupings of the same things agree: 1 fully, 0 as chance would (Hubert & Arabie 1985). */
export const adjustedRandIndex = (
	truth: readonly string[],
	found: readonly (string | number)[],
): number => {
	const labels = found.map(String);
	const both = pairsWithin(truth.map((label, index) => `${label} ${labels[index]}`));
	const [inTruth, inFound] = [pairsWithin(truth), pairsWithin(labels)];
	const expected = (inTruth * inFound) / pairs(truth.length);
	const highest = (inTruth + inFound) / 2;
	return highest === expected ? 1 : (both - expected) / (highest - expected);
};
