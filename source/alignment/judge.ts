import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import {impressionWeights, linkWeights, relationWeights} from './weights.js';

/** How likely it is that two sentences report the same claim, 0 to 1. */
export type Judge = (evidence: Evidence) => number;

/** The probabilities that an alignment is made from. */
export type Judges = {
	/** Of a link, by two sentences alone, before they are compared with their rivals. */
	readonly firstImpression: (evidence: FirstEvidence) => number;
	readonly link: Judge;
	/** That linked sentences hold the same details, so that neither side has news of its own. */
	readonly same: (evidence: OwnEvidence) => number;
};

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

/** Judges by words, details, form, kinship and company, with weights fitted on gold links. */
export const lexicalJudges: Judges = {
	firstImpression: weighingJudge<FirstEvidence>(impressionWeights),
	link: weighingJudge<Evidence>(linkWeights),
	same: weighingJudge<OwnEvidence>(relationWeights),
};
