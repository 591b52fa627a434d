/** `1 report`, `2,000 reports`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	// Formats of numbers take long to be made, and smaller ones need none.
	`${count < 1000 ? count : count.toLocaleString('en')} ${count === 1 ? one : many}`;
