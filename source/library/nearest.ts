type Likenesses = Map<number, number>;

/**
 * Leaves the most alike in a map, the first put in among equals.
 * @returns How alike the last of them is.
 */
const keepMost = (likenesses: Likenesses, most: number): number => {
	const byLikeness = [...likenesses].sort(([, a], [, b]) => b - a);
	for (const [other] of byLikeness.slice(most)) {
		likenesses.delete(other);
	}

	return byLikeness[most - 1]?.[1] ?? 0;
};

/** A graph of likenesses in which every item keeps those that it is most like, and no more. */
export class NearestGraph {
	readonly #nodes: readonly Likenesses[];
	readonly #most: number;
	/** For each item, the likeness that another must exceed to be kept. */
	readonly #least: Float64Array;

	/** @param most How many others an item may be like. */
	constructor(size: number, most: number) {
		this.#nodes = Array.from({length: size}, () => new Map());
		this.#most = most;
		this.#least = new Float64Array(size);
	}

	/** Makes two items alike, unless either has others that it is more like. */
	join(left: number, right: number, likeness: number): void {
		this.#add(left, right, likeness);
		this.#add(right, left, likeness);
	}

	/** The graph, once all are joined: symmetric. */
	finish(): readonly ReadonlyMap<number, number>[] {
		for (const node of this.#nodes) {
			keepMost(node, this.#most);
		}

		return this.#nodes.map(
			(node, item) => new Map([...node].filter(([other]) => this.#nodes[other]?.has(item))),
		);
	}

	#add(item: number, other: number, likeness: number): void {
		const node = this.#nodes[item];
		if (node === undefined || likeness <= (this.#least[item] ?? 0)) {
			return;
		}

		node.set(other, likeness);
		if (node.size > 2 * this.#most) {
			this.#least[item] = keepMost(node, this.#most);
		}
	}
}
