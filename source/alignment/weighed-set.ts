import type {Weights} from './rarity.js';
import type {NumberSet} from './reading/number-set.js';

/** A set of numbers and what they weigh. Weights are whole numbers, so that their sums are the same in any order. */
export type WeighedSet = {
	readonly numbers: NumberSet;
	/** Beside the numbers. */
	readonly weights: Int32Array;
	/** Sum of the weights. */
	readonly sum: number;
	/** Sum of the squares of the weights. */
	readonly mass: number;
};

export const weighSet = (numbers: NumberSet, weightOf: Weights): WeighedSet => {
	const weights = numbers.map(weightOf);
	let [sum, mass] = [0, 0];
	for (const weight of weights) {
		sum += weight;
		mass += weight ** 2;
	}

	return {numbers, weights, sum, mass};
};

/** What the numbers weigh that two sets have in common. */
export const sharedBy = (a: WeighedSet, b: WeighedSet) => {
	let [sum, mass, most] = [0, 0, 0];
	let [atA, atB] = [0, 0];
	while (atA < a.numbers.length && atB < b.numbers.length) {
		const ahead = (a.numbers[atA] ?? 0) - (b.numbers[atB] ?? 0);
		if (ahead === 0) {
			const weight = a.weights[atA] ?? 0;
			sum += weight;
			mass += weight ** 2;
			most = Math.max(most, weight);
		}

		atA += ahead <= 0 ? 1 : 0;
		atB += ahead >= 0 ? 1 : 0;
	}

	return {sum, mass, most};
};
