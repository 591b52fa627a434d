// Made by benchmark/fit-conflicts.ts (npm run fit:conflicts) from benchmark/conflicts, benchmark/gold and benchmark/stories:
// logistic regression by Newton's method from zero, so no seed. Not to be edited by hand.
import type {Piece} from './dispute.js';

/** Log odds that two figures of one sort are one quantity, where nothing else speaks for it or against it. */
export const bias = -5.61;

/** What each piece of evidence adds, in log odds. */
export const weights: Readonly<Record<Piece, number>> = {
	near: 3.02,
	close: 2.21,
	half: 0.59,
	words: 0.52,
	countsOther: 0.35,
	isNamed: 1.44,
	fate: 0.68,
	measure: 2.19,
	percent: -1.68,
	money: -1.03,
	subject: 2.58,
	score: 4.25,
	bothOnly: 2.63,
	oneOnly: 2.32,
	settled: -3.38,
};
