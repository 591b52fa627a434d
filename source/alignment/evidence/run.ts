/** How many items are the same one after another, from a place in either text on. */
const runFrom = <Item>(a: readonly Item[], fromA: number, b: readonly Item[], fromB: number) => {
	const most = Math.min(a.length - fromA, b.length - fromB);
	let length = 0;
	while (length < most && a[fromA + length] === b[fromB + length]) {
		length++;
	}

	return length;
};

/** The length of the longest passage that two texts share item by item. */
export const longestRun = <Item>(a: readonly Item[], b: readonly Item[]): number => {
	let longest = 0;
	a.forEach((item, from) => {
		for (let at = b.indexOf(item); at !== -1; at = b.indexOf(item, at + 1)) {
			// Where the items before are the same too, the passage has been found.
			if (from === 0 || at === 0 || a[from - 1] !== b[at - 1]) {
				longest = Math.max(longest, runFrom(a, from, b, at));
			}
		}
	});
	return longest;
};

const longPassage = 12;

/** Words of the longest passage that two texts share word by word, as a share of a long passage. */
export const runOf = (a: readonly number[], b: readonly number[]): number =>
	Math.min(longestRun(a, b), longPassage) / longPassage;
