/** A source of numbers from 0 up to, not with, 1: the same for the same seed (mulberry32). */
export type Random = () => number;

export const createRandom = (seed: number): Random => {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
};

/** A whole number from 0 up to, not with, `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end);

/** One of a list that is not empty. */
export const pick = <T>(random: Random, list: readonly T[]): T => {
	const item = list[below(random, list.length)];
	if (item === undefined) throw new RangeError('Nothing to pick from');
	return item;
};

/** The list in another order. */
export const shuffle = <T>(random: Random, list: readonly T[]): T[] =>
	list
		.map(item => ({item, place: random()}))
		.sort((a, b) => a.place - b.place)
		.map(({item}) => item);
