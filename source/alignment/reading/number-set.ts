/** Distinct whole numbers in ascending order. */
export type NumberSet = Int32Array;

export const numberSet = (numbers: Iterable<number>): NumberSet =>
	Int32Array.from(new Set(numbers)).sort();

/** Calls back with each number that two sets share. */
export const eachShared = (a: NumberSet, b: NumberSet, use: (number: number) => void): void => {
	let at = 0;
	for (const number of a) {
		while ((b[at] ?? Number.POSITIVE_INFINITY) < number) {
			at++;
		}

		if (b[at] === number) {
			use(number);
		}
	}
};

/** Whether a set holds a number, by halving. */
export const includes = (set: NumberSet, number: number): boolean => {
	let low = 0;
	let high = set.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((set[middle] ?? 0) < number) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return set[low] === number;
};
