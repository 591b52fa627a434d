/** The longest pattern that can be compared, in UTF-16 units: one bit each. */
export const longestPattern = 32;

export type EditDistance = {
	/** Edits between the pattern and the whole word. */
	readonly whole: number;
	/** Edits between the pattern and that beginning of the word which is nearest to it. */
	readonly beginning: number;
};

/**
 * Counts the letters to put in, leave out, replace or swap with the next (optimal string alignment)
 * to turn a pattern, cut to 32 UTF-16 units, into a word.
 *
 * Bit-parallel after H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit
 * distances", Nordic Journal of Computing 10 (2003): one step a letter of the word.
 */
export const createEditDistance = (pattern: string): ((word: string) => EditDistance) => {
	const length = Math.min(pattern.length, longestPattern);
	const lastPlace = 1 << (length - 1);
	const placesOf = new Map<number, number>();
	for (let place = 0; place < length; place++) {
		const unit = pattern.charCodeAt(place);
		placesOf.set(unit, (placesOf.get(unit) ?? 0) | (1 << place));
	}

	return word => {
		let increases = -1;
		let decreases = 0;
		let diagonal = 0;
		let before = 0;
		let whole = length;
		let beginning = length;
		for (let i = 0; i < word.length; i++) {
			const here = placesOf.get(word.charCodeAt(i)) ?? 0;
			const swapped = ((~diagonal & here) << 1) & before;
			const carried = ((here & increases) + increases) ^ increases;
			diagonal = carried | here | decreases | swapped;
			const up = decreases | ~(diagonal | increases);
			const down = diagonal & increases;
			if (up & lastPlace) whole++;
			else if (down & lastPlace) whole--;
			const shiftedUp = (up << 1) | 1;
			increases = (down << 1) | ~(diagonal | shiftedUp);
			decreases = shiftedUp & diagonal;
			before = here;
			beginning = Math.min(beginning, whole);
		}
		return {whole, beginning};
	};
};
