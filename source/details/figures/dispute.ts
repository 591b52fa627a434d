// Whether two figures that linked passages tell are one quantity, told in different ways.
import {sharedWords} from '../context.js';
import type {FigureDetail} from '../detail.js';
import {isNamedBeside, mayContradict} from './contradict.js';
import {bias, weights} from './dispute-weights.js';
import {areOfOthers, shareFate} from './other-things.js';
import {areTransposed, isSlip, isTenfold, ratioOf} from './slips.js';

/** How two figures stand among the others of their passages. */
export type Standing = {
	/** On how many of the two sides it is the only one of its sort that the other side does not tell. */
	readonly onlyOnes: 0 | 1 | 2;
	/** Whether the sides agree on another measure or score of the sort, and these have nothing of their own in common: then they are likely of other things. */
	readonly isSettled: boolean;
};

const mostWords = 3;
/** A nought is easily lost from here on. */
const large = 1000;

const isMiswritten = (a: FigureDetail, b: FigureDetail): boolean =>
	areTransposed(a, b) ||
	isSlip(a, b) ||
	(isTenfold(a, b) && [a, b].every(({unit, values: [value = 0]}) => !unit && value >= large));

/** What speaks for two figures telling one quantity in different ways, and what against it. The same from both sides. */
export const disputeEvidence = (
	a: FigureDetail,
	b: FigureDetail,
	{onlyOnes, isSettled}: Standing,
) => {
	const miswritten = isMiswritten(a, b);
	const ratio = miswritten ? 1 : ratioOf(a, b);
	const words = sharedWords(a, b);
	const dimension = a.unit?.dimension;
	const [one, other] = [a.counted, b.counted];
	return {
		near: +(ratio >= 0.9),
		close: +(ratio >= 0.75 && ratio < 0.9),
		half: +(ratio >= 0.5 && ratio < 0.75),
		words: Math.min(mostWords, words),
		countsOther: +(one !== undefined && other !== undefined && one !== other),
		isNamed: +(isNamedBeside(a, b) || isNamedBeside(b, a)),
		fate: +shareFate(a, b),
		measure: +(dimension !== undefined),
		percent: +(dimension === 'percent'),
		money: +(dimension?.startsWith('money') ?? false),
		subject: +(a.subject !== undefined && a.subject === b.subject),
		score: +(a.form === 'score'),
		bothOnly: +(onlyOnes === 2),
		oneOnly: +(onlyOnes === 1),
		settled: +(isSettled && !miswritten),
	};
};

/** Whether two figures may tell one quantity, and cannot both be right. */
export const mayDispute = (a: FigureDetail, b: FigureDetail): boolean =>
	mayContradict(a, b) && !areOfOthers(a, b);

/** A piece of the evidence. */
export type Piece = keyof ReturnType<typeof disputeEvidence>;

/** Below this two numbers of one thing are seldom versions of one. */
const farApart = 0.3;

/** Whether nothing else of the sort is told, and both count the same, among words that both have: `300 homes` and `900 homes`. */
const countSame = (a: FigureDetail, b: FigureDetail, {onlyOnes}: Standing): boolean =>
	onlyOnes === 2 &&
	a.counted !== undefined &&
	a.counted === b.counted &&
	ratioOf(a, b) >= farApart &&
	sharedWords(a, b) > 0;

/**
 * The log odds that two figures are one quantity, told in different ways (logistic regression). What plainly counts the
 * same is no less likely one than two: the passages that the weights are fitted on are retold too freely to teach it.
 */
export const disputeOdds = (a: FigureDetail, b: FigureDetail, standing: Standing): number => {
	const evidence = disputeEvidence(a, b, standing);
	let odds = bias;
	for (const piece of Object.keys(weights) as Piece[]) {
		odds += weights[piece] * evidence[piece];
	}

	return countSame(a, b, standing) ? Math.max(odds, 0) : odds;
};
