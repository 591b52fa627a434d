// Made by benchmark/fit-conflicts.ts (npm run fit:conflicts) from benchmark/conflicts, benchmark/gold and benchmark/stories:
// logistic regression by Newton's method from zero, so no seed. Not to be edited by hand.
import type {Piece} from './dispute.js';

/** Log odds that two figures of one sort are one quantity, where nothing else speaks for it or against it. */
export const bias = -4.78;

/** What each piece of evidence adds, in log odds. */
export const weights: Readonly<Record<Piece, number>> = {
	near: 2.89,
	close: 1.81,
	half: 0.66,
	words: 0.47,
	countsOther: 1.94,
	isNamed: 0.6,
	fate: 0.67,
	measure: 2.24,
	percent: -1.89,
	money: -1.81,
	subject: 2.37,
	score: 4.15,
	bothOnly: 2.26,
	oneOnly: 1.33,
	settled: -3.5,
};
