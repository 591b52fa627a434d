/** For each item the items that are like it, by position. Symmetric; what is not listed is not alike. */
export type LikenessGraph = readonly ReadonlyMap<number, number>[];

export type ClusterOptions = {
	/** How alike two clusters must be on average to be joined: more than 0. */
	readonly threshold: number;
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
};

/** How many members of the two clusters have different owners, pairwise. */
const comparedPairs = (left: Cluster, right: Cluster): number => {
	let pairs = left.members.length * right.members.length;
	for (const [owner, count] of left.counts) {
		pairs -= count * (right.counts.get(owner) ?? 0);
	}

	return pairs;
};

/** Moves one cluster's members and likenesses into another. */
const merge = (clusters: (Cluster | undefined)[], into: number, from: number): void => {
	const [target, source] = [clusters[into], clusters[from]];
	if (target === undefined || source === undefined) {
		return;
	}

	target.members.push(...source.members);
	for (const [owner, count] of source.counts) {
		target.counts.set(owner, count + (target.counts.get(owner) ?? 0));
	}

	target.sums.delete(from);
	for (const [other, sum] of source.sums) {
		clusters[other]?.sums.delete(from);
		if (other !== into) {
			const joined = sum + (target.sums.get(other) ?? 0);
			target.sums.set(other, joined);
			clusters[other]?.sums.set(into, joined);
		}
	}

	clusters[from] = undefined;
};

/**
 * Joins what is on average alike (average linkage, Sokal & Michener 1958), so that one likeness
 * between two groups cannot chain them. Follows nearest neighbours until two are each other's
 * (Murtagh 1983), which finds the same groups as comparing all pairs again and again.
 * @returns Positions in groups, ascending, the groups in the order of their first.
 */
export const cluster = (
	graph: LikenessGraph,
	{threshold, owners, mostOfOwner = Number.POSITIVE_INFINITY}: ClusterOptions,
): number[][] => {
	const clusters: (Cluster | undefined)[] = graph.map((likenesses, index) => ({
		members: [index],
		counts: new Map(owners && [[owners[index] ?? index, 1]]),
		sums: new Map(likenesses),
	}));

	const mayJoin = (left: Cluster, right: Cluster): boolean =>
		[...left.counts].every(
			([owner, count]) => count + (right.counts.get(owner) ?? 0) <= mostOfOwner,
		);

	/** The number of the cluster most alike, or none. A tie goes to `favourite`, that the chain ends. */
	const nearest = (of: Cluster, favourite: number | undefined): number | undefined => {
		let best: {other: number; likeness: number} | undefined;
		for (const [other, sum] of of.sums) {
			const candidate = clusters[other];
			if (candidate === undefined || !mayJoin(of, candidate)) {
				continue;
			}

			const likeness = sum / comparedPairs(of, candidate);
			const isTie = likeness === best?.likeness;
			const winsTie =
				other === favourite || (best?.other !== favourite && other < (best?.other ?? 0));
			if (likeness >= (best?.likeness ?? threshold) && (!isTie || winsTie)) {
				best = {other, likeness};
			}
		}

		return best?.other;
	};

	for (const start of clusters.keys()) {
		let chain = [start];
		for (;;) {
			const last = chain.at(-1) ?? start;
			const current = clusters[last];
			const other = current && nearest(current, chain.at(-2));
			if (other === undefined) {
				break;
			}

			if (other === chain.at(-2)) {
				merge(clusters, Math.min(last, other), Math.max(last, other));
				chain = chain.length > 2 ? chain.slice(0, -2) : [start];
			} else {
				chain.push(other);
			}
		}
	}

	return clusters.flatMap(found => (found ? [found.members.sort((a, b) => a - b)] : []));
};
