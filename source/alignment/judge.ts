import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import type {JoiningEvidence} from './evidence/joining.js';
import type {KinshipEvidence} from './evidence/kinship.js';
import {
	impressionWeights,
	joiningWeights,
	kinWeights,
	linkWeights,
	relationWeights,
} from './weights.js';

/** How likely it is that two sentences report the same claim, 0 to 1. */
export type Judge = (evidence: Evidence) => number;

/** The probabilities that an alignment is made from. */
export type Judges = {
	/** That two articles tell of one event, by their openings. */
	readonly kin: (evidence: KinshipEvidence) => number;
	/** Of a link, by two sentences alone, before they are compared with their rivals. */
	readonly firstImpression: (evidence: FirstEvidence) => number;
	readonly link: Judge;
	/** That a further sentence helps to tell what a link tells. */
	readonly joins: (evidence: CaseForJoining) => number;
	/** That linked sentences hold the same details, so that neither side has news of its own. */
	readonly same: (evidence: OwnEvidence) => number;
};

/** What speaks for a further sentence in a link. */
export type CaseForJoining = {
	readonly joining: JoiningEvidence;
	/** What its own cell comes to as a link. */
	readonly cell: {readonly score: number};
};

/** What each piece of evidence counts, in log odds. Evidence without a weight counts nothing. */
export type EvidenceWeights<Known> = {
	readonly bias: number;
	readonly weights: {
		readonly [Kind in keyof Known]?: {readonly [Piece in keyof Known[Kind]]?: number};
	};
};

/** The probability that weighted evidence adds up to (logistic regression). */
export const weighingJudge = <Known extends object>({
	bias,
	weights,
}: EvidenceWeights<Known>): ((evidence: Known) => number) => {
	const kinds = (Object.entries(weights) as [keyof Known, Record<string, number>][]).map(
		([kind, pieces]) => ({kind, pieces: Object.keys(pieces), weights: Object.values(pieces)}),
	);
	return evidence => {
		let odds = bias;
		for (const {kind, pieces, weights} of kinds) {
			const known = evidence[kind] as Readonly<Record<string, number>>;
			for (let at = 0; at < pieces.length; at++) {
				odds += (weights[at] ?? 0) * (known[pieces[at] ?? ''] ?? 0);
			}
		}

		return 1 / (1 + Math.exp(-odds));
	};
};

/** Judges by words, details, form, kinship and company, with weights fitted on gold links. */
export const lexicalJudges: Judges = {
	kin: weighingJudge<KinshipEvidence>(kinWeights),
	firstImpression: weighingJudge<FirstEvidence>(impressionWeights),
	link: weighingJudge<Evidence>(linkWeights),
	joins: weighingJudge<CaseForJoining>(joiningWeights),
	same: weighingJudge<OwnEvidence>(relationWeights),
};
