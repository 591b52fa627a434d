/** Gives every string a number, the same one each time it comes. */
export const createNumbering = (): ((key: string) => number) => {
	const numbers = new Map<string, number>();
	return key => {
		const known = numbers.get(key);
		if (known !== undefined) {
			return known;
		}

		numbers.set(key, numbers.size);
		return numbers.size - 1;
	};
};
