/** A query that finds something, in the place of one that does not. */
export type Nearest = {
	readonly query: string;
	/** Whether it has none of the conditions that the other has. */
	readonly isLoose: boolean;
};

/** The nearest query, in words. */
export const nearestInWords = ({query, isLoose}: Nearest): string =>
	isLoose ? `${query}, as words alone` : query;
