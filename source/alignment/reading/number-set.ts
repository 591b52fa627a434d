/** Distinct whole numbers in ascending order. */
export type NumberSet = Int32Array;

/** Makes a set of numbers, in any order and as often as they come. */
export const numberSet = (numbers: readonly number[]): NumberSet => {
	const sorted = new Int32Array(numbers).sort();
	let length = 0;
	for (let at = 0; at < sorted.length; at++) {
		const number = sorted[at] ?? 0;
		if (length === 0 || sorted[length - 1] !== number) {
			sorted[length++] = number;
		}
	}

	return sorted.slice(0, length);
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
