/** A sum that is the same to the last bit in whatever order the numbers come. */
export const sumOf = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b).reduce((sum, number) => sum + number, 0);
