import type {Weights} from './rarity.js';
import type {NumberSet} from './reading/number-set.js';

/** A set of numbers and what they weigh. Weights are whole numbers, so that their sums are the same in any order. */
export type WeighedSet = {
	readonly numbers: NumberSet;
	readonly weightOf: Weights;
	/** Sum of the weights. */
	readonly sum: number;
	/** Sum of the squares of the weights. */
	readonly mass: number;
};

/** Weighs the numbers of a set. */
export const weighSet = (numbers: NumberSet, weightOf: Weights): WeighedSet => {
	let [sum, mass] = [0, 0];
	for (const number of numbers) {
		const weight = weightOf(number);
		sum += weight;
		mass += weight ** 2;
	}

	return {numbers, weightOf, sum, mass};
};

/** What the numbers weigh that two sets have in common. */
export const sharedBy = (a: WeighedSet, b: WeighedSet) => {
	let [sum, mass, most] = [0, 0, 0];
	let [atA, atB] = [0, 0];
	while (atA < a.numbers.length && atB < b.numbers.length) {
		const number = a.numbers[atA] ?? 0;
		const ahead = number - (b.numbers[atB] ?? 0);
		if (ahead === 0) {
			const weight = a.weightOf(number);
			sum += weight;
			mass += weight ** 2;
			most = Math.max(most, weight);
		}

		atA += ahead <= 0 ? 1 : 0;
		atB += ahead >= 0 ? 1 : 0;
	}

	return {sum, mass, most};
};
