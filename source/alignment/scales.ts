import type {Weights} from './rarity.js';
import type {NumberSet} from './reading/number-set.js';

/** A set of numbers and what they weigh. Weights are whole numbers, so that their sums are the same in any order. */
export type WeighedSet = {
	readonly numbers: NumberSet;
	/** Those it was weighed on. */
	readonly scales: Scales;
	/** Sum of the weights. */
	readonly sum: number;
	/** Sum of the squares of the weights. */
	readonly mass: number;
};

/** What two sets have in common: the sum of its weights, that of their squares, and the greatest of them. */
export type Shared = {readonly sum: number; readonly mass: number; readonly most: number};

/** Weighs sets of one kind of numbers, and compares them. */
export type Scales = {
	readonly weightOf: Weights;
	readonly weigh: (numbers: NumberSet) => WeighedSet;
	/** Quickest where many sets are compared with the same first one. */
	readonly compare: (first: WeighedSet, other: WeighedSet) => Shared;
};

/** @param highest No set has a higher number. */
export const createScales = (weightOf: Weights, highest: number): Scales => {
	// The weights of the set that others are being compared with, by number: 0 for what it has not.
	const weights = new Int32Array(highest + 1);
	let laidOut: NumberSet = new Int32Array();
	const layOut = (numbers: NumberSet): void => {
		for (const number of laidOut) {
			weights[number] = 0;
		}

		for (const number of numbers) {
			weights[number] = weightOf(number);
		}

		laidOut = numbers;
	};

	const scales: Scales = {
		weightOf,
		weigh(numbers) {
			let [sum, mass] = [0, 0];
			for (const number of numbers) {
				const weight = weightOf(number);
				sum += weight;
				mass += weight ** 2;
			}

			return {numbers, scales, sum, mass};
		},
		compare(first, other) {
			if (first.numbers !== laidOut) {
				layOut(first.numbers);
			}

			let [sum, mass, most] = [0, 0, 0];
			for (const number of other.numbers) {
				const weight = weights[number] ?? 0;
				sum += weight;
				mass += weight ** 2;
				most = Math.max(most, weight);
			}

			return {sum, mass, most};
		},
	};
	return scales;
};
