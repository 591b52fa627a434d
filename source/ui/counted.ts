const thousands = /\B(?=(?:\d{3})+$)/g;

/** `1 report`, `2,000 reports`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${String(count).replace(thousands, ',')} ${count === 1 ? one : many}`;
