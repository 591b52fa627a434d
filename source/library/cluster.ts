import type {LikenessGraph} from './likeness.js';

type Cluster = {
	readonly members: number[];
	/** Sums of likeness between the members of the two, by the other cluster's number. */
	readonly sums: Map<number, number>;
};

/**
 * Joins what is on average at least `threshold` alike (average linkage, Sokal & Michener 1958), so
 * that one likeness between two groups cannot chain them. Follows nearest neighbours until two are
 * each other's (Murtagh 1983), which finds the same groups as comparing all pairs again and again.
 * @returns Positions in groups, ascending, the groups in the order of their first.
 */
export const cluster = (graph: LikenessGraph, threshold: number): number[][] => {
	const clusters: (Cluster | undefined)[] = graph.map((likenesses, index) => ({
		members: [index],
		sums: new Map(likenesses),
	}));

	/** The number of the cluster most alike, or none. A tie goes to `favourite`, that the chain ends. */
	const nearest = (of: Cluster, favourite: number | undefined): number | undefined => {
		let best: {other: number; likeness: number} | undefined;
		for (const [other, sum] of of.sums) {
			const likeness = sum / (of.members.length * (clusters[other]?.members.length ?? 0));
			const isTie = likeness === best?.likeness;
			const winsTie =
				other === favourite || (best?.other !== favourite && other < (best?.other ?? 0));
			if (likeness >= (best?.likeness ?? threshold) && (!isTie || winsTie)) {
				best = {other, likeness};
			}
		}

		return best?.other;
	};

	const merge = (into: number, from: number): void => {
		const [target, source] = [clusters[into], clusters[from]];
		if (target === undefined || source === undefined) {
			return;
		}

		target.members.push(...source.members);
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
				merge(Math.min(last, other), Math.max(last, other));
				chain = chain.length > 2 ? chain.slice(0, -2) : [start];
			} else {
				chain.push(other);
			}
		}
	}

	return clusters.flatMap(found => (found ? [found.members.sort((a, b) => a - b)] : []));
};
