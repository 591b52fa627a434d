/** The length of the longest passage that two texts share item by item. */
export const longestRun = <Item>(a: readonly Item[], b: readonly Item[]): number => {
	let longest = 0;
	const lengths = new Array<number>(b.length + 1).fill(0);
	for (const item of a) {
		for (let at = b.length - 1; at >= 0; at--) {
			const length = b[at] === item ? (lengths[at] ?? 0) + 1 : 0;
			lengths[at + 1] = length;
			longest = length > longest ? length : longest;
		}
	}

	return longest;
};

const longPassage = 12;

/** Words of the longest passage that two texts share word by word, as a share of a long passage. */
export const runOf = (a: readonly number[], b: readonly number[]): number =>
	Math.min(longestRun(a, b), longPassage) / longPassage;
