/** A sum that is the same to the last bit in whatever order the numbers come. */
export const sumOf = (numbers: readonly number[]): number => {
	// Two come to the same in either order.
	const ordered = numbers.length > 2 ? numbers.toSorted((a, b) => a - b) : numbers;
	return ordered.reduce((sum, number) => sum + number, 0);
};
