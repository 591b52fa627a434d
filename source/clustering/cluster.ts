/** For each item the items that are like it, by position. Symmetric; what is not listed is not alike. */
export type LikenessGraph = readonly ReadonlyMap<number, number>[];

export type ClusterOptions = {
	/** How alike two clusters must be on average to be joined: more than 0. */
	readonly threshold: number;
	/**
	 * Two clusters that each hold together are joined only where the likeness between them is at
	 * least this part of the likeness within the looser one: 0 to 1.
	 */
	readonly cohesion?: number;
	/** Of each item its owner. Items of one owner are not compared with each other. */
	readonly owners?: readonly number[];
	/** How many items of one owner a cluster may hold. */
	readonly mostOfOwner?: number;
};

type Cluster = {
	readonly members: number[];
	/** How many members each owner has. */
	readonly counts: Map<number, number>;
	/** Sums of likeness between the members of the two, by the other cluster's number. */
	readonly sums: Map<number, number>;
	/** Sum of likeness between its own members, and how many pairs of them are compared. */
	inner: number;
	innerPairs: number;
};

type Match = {readonly left: number; readonly right: number; readonly likeness: number};

/** How many members of the two clusters have different owners, pairwise. */
const pairsBetween = (left: Cluster, right: Cluster): number => {
	let pairs = left.members.length * right.members.length;
	for (const [owner, count] of left.counts) {
		pairs -= count * (right.counts.get(owner) ?? 0);
	}

	return pairs;
};

const cohesionOf = ({inner, innerPairs}: Cluster): number =>
	innerPairs === 0 ? 0 : inner / innerPairs;

/** Moves one cluster's members and likenesses into another. */
const merge = (clusters: (Cluster | undefined)[], {left, right}: Match): void => {
	const [target, source] = [clusters[left], clusters[right]];
	if (target === undefined || source === undefined) {
		return;
	}

	target.inner += source.inner + (target.sums.get(right) ?? 0);
	target.innerPairs += source.innerPairs + pairsBetween(target, source);
	target.members.push(...source.members);
	for (const [owner, count] of source.counts) {
		target.counts.set(owner, count + (target.counts.get(owner) ?? 0));
	}

	target.sums.delete(right);
	for (const [other, sum] of source.sums) {
		clusters[other]?.sums.delete(right);
		if (other !== left) {
			const joined = sum + (target.sums.get(other) ?? 0);
			target.sums.set(other, joined);
			clusters[other]?.sums.set(left, joined);
		}
	}

	clusters[right] = undefined;
};

/** The better match; of two that are as good, the one of the first items. */
const better = (a: Match | undefined, b: Match | undefined): Match | undefined => {
	if (a === undefined || b === undefined) {
		return a ?? b;
	}

	const order = b.likeness - a.likeness || a.left - b.left || a.right - b.right;
	return order <= 0 ? a : b;
};

/**
 * Joins the two clusters that are on average most alike, again and again (average linkage, Sokal &
 * Michener 1958), so that one likeness between two groups cannot chain them.
 * @returns Positions in groups, ascending, the groups in the order of their first.
 */
export const cluster = (
	graph: LikenessGraph,
	{threshold, cohesion = 0, owners, mostOfOwner = Number.POSITIVE_INFINITY}: ClusterOptions,
): number[][] => {
	const clusters: (Cluster | undefined)[] = graph.map((likenesses, index) => ({
		members: [index],
		counts: new Map(owners && [[owners[index] ?? index, 1]]),
		sums: new Map(likenesses),
		inner: 0,
		innerPairs: 0,
	}));

	const mayJoin = (a: Cluster, b: Cluster, likeness: number): boolean =>
		likeness >= threshold &&
		likeness >= cohesion * Math.min(cohesionOf(a), cohesionOf(b)) &&
		[...a.counts].every(([owner, count]) => count + (b.counts.get(owner) ?? 0) <= mostOfOwner);

	const matchOf = (number: number, other: number): Match | undefined => {
		const [own, candidate] = [clusters[number], clusters[other]];
		const sum = own?.sums.get(other);
		if (own === undefined || candidate === undefined || sum === undefined) {
			return undefined;
		}

		const likeness = sum / pairsBetween(own, candidate);
		const [left, right] = number < other ? [number, other] : [other, number];
		return mayJoin(own, candidate, likeness) ? {left, right, likeness} : undefined;
	};

	const bestMatch = (number: number): Match | undefined => {
		let best: Match | undefined;
		for (const other of clusters[number]?.sums.keys() ?? []) {
			best = better(best, matchOf(number, other));
		}

		return best;
	};

	const matches = graph.map((_, number) => bestMatch(number));
	for (;;) {
		const best = matches.reduce(better, undefined);
		if (best === undefined) {
			return clusters.flatMap(found => (found ? [found.members.sort((a, b) => a - b)] : []));
		}

		const {left, right} = best;
		merge(clusters, best);
		matches[right] = undefined;
		matches[left] = bestMatch(left);
		for (const near of clusters[left]?.sums.keys() ?? []) {
			const before = matches[near];
			const isGone = [before?.left, before?.right].some(end => end === left || end === right);
			// Only its likeness to the two that were joined has changed.
			matches[near] = isGone ? bestMatch(near) : better(before, matchOf(near, left));
		}
	}
};
