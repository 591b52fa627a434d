import type {Evidence, OwnEvidence} from './evidence/evidence.js';
import {linkWeights, relationWeights} from './weights.js';

/** How likely it is that two sentences report the same claim, 0 to 1. */
export type Judge = (evidence: Evidence) => number;

/** What each kind of evidence counts, in log odds. Evidence without a weight counts nothing. */
export type EvidenceWeights<Kind extends keyof Evidence> = {
	readonly bias: number;
	readonly weights: Readonly<Partial<Record<Kind, number>>>;
};

/** The probability that weighted evidence adds up to (logistic regression). */
export const weighingJudge = <Known extends OwnEvidence>({
	bias,
	weights,
}: EvidenceWeights<keyof Known & keyof Evidence>): ((evidence: Known) => number) => {
	const entries = Object.entries(weights) as [keyof OwnEvidence, number][];
	return evidence => {
		const odds = entries.reduce((sum, [name, weight]) => sum + weight * evidence[name], bias);
		return 1 / (1 + Math.exp(-odds));
	};
};

/** Judges by words, details, form and rivals, with weights fitted on gold links. */
export const lexicalJudge: Judge = weighingJudge<Evidence>(linkWeights);

/** How likely it is that linked sentences hold the same details, so that neither side has news of its own. */
export const sameJudge: (evidence: OwnEvidence) => number =
	weighingJudge<OwnEvidence>(relationWeights);
