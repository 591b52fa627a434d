/** The length of the longest passage that two texts share item by item. */
export const longestRun = <Item>(a: readonly Item[], b: readonly Item[]): number => {
	let longest = 0;
	for (let from = 0; from < a.length - longest; from++) {
		for (let at = b.indexOf(a[from] as Item); at !== -1; at = b.indexOf(a[from] as Item, at + 1)) {
			let length = 1;
			while (a[from + length] === b[at + length] && from + length < a.length) {
				length++;
			}

			longest = Math.max(longest, length);
		}
	}

	return longest;
};

const longPassage = 12;

/** Words of the longest passage that two texts share word by word, as a share of a long passage. */
export const runOf = (a: readonly number[], b: readonly number[]): number =>
	Math.min(longestRun(a, b), longPassage) / longPassage;
