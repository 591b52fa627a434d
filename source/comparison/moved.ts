import type {Link} from '../alignment/alignment.js';

type Best = {weight: number; link: number};

/** Prefix maxima over positions, updated in logarithmic time (Fenwick 1994). */
const prefixMaxima = (size: number) => {
	const tree: (Best | undefined)[] = Array.from({length: size + 1});
	return {
		before(position: number): Best | undefined {
			let best: Best | undefined;
			for (let index = position; index > 0; index -= index & -index) {
				const node = tree[index];
				if (node !== undefined && node.weight > (best?.weight ?? 0)) {
					best = node;
				}
			}

			return best;
		},
		put(position: number, value: Best): void {
			for (let index = position + 1; index <= size; index += index & -index) {
				if (value.weight > (tree[index]?.weight ?? 0)) {
					tree[index] = value;
				}
			}
		},
	};
};

/**
 * Which links break the order that the two reports otherwise share: all but those of the heaviest
 * chain that runs forward in both (a weighted longest increasing subsequence).
 * @param links In the order of the left report.
 * @param weight How much text a link moves.
 * @returns For each link whether it has moved.
 */
export const findMoved = (
	links: readonly Link[],
	weight: (link: Link) => number,
): readonly boolean[] => {
	const rights = links.map(link => link.right[0] ?? 0);
	const chains = prefixMaxima(Math.max(0, ...rights) + 1);
	const previous = links.map((link, index) => {
		const before = chains.before(rights[index] ?? 0);
		chains.put(rights[index] ?? 0, {weight: weight(link) + (before?.weight ?? 0), link: index});
		return before?.link;
	});
	const moved = links.map(() => true);
	let at = chains.before(Math.max(0, ...rights) + 1)?.link;
	while (at !== undefined) {
		moved[at] = false;
		at = previous[at];
	}

	return moved;
};
