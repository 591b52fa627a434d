// Made by benchmark/fit-conflicts.ts (npm run fit:conflicts) from benchmark/conflicts, benchmark/gold and benchmark/stories:
// logistic regression by Newton's method from zero, so no seed. Not to be edited by hand.
import type {Piece} from './dispute.js';

/** Log odds that two figures of one sort are one quantity, where nothing else speaks for it or against it. */
export const bias = -4.77;

/** What each piece of evidence adds, in log odds. A piece without a weight adds nothing. */
export const weights: Readonly<Partial<Record<Piece, number>>> = {
	near: 2.95,
	close: 1.85,
	half: 0.68,
	words: 0.47,
	countsOther: 1.76,
	isNamed: 0.58,
	fate: 0.65,
	measure: 2.23,
	percent: -1.9,
	money: -1.82,
	subject: 2.35,
	score: 4.12,
	bothOnly: 2.23,
	oneOnly: 1.32,
	settled: -3.49,
};
