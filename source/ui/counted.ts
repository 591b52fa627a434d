const digits = new Intl.NumberFormat('en');

/** `1 report`, `2,000 reports`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${digits.format(count)} ${count === 1 ? one : many}`;
