import type {Evidence, FirstEvidence} from './evidence/evidence.js';
import type {KinshipEvidence} from './evidence/kinship.js';
import type {OwnEvidence} from './evidence/own.js';
import {type CaseForJoining, weighingJudge} from './weighing.js';
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

/** Judges by words, details, form, kinship and company, with weights fitted on gold links. */
export const lexicalJudges: Judges = {
	kin: weighingJudge<KinshipEvidence>(kinWeights),
	firstImpression: weighingJudge<FirstEvidence>(impressionWeights),
	link: weighingJudge<Evidence>(linkWeights),
	joins: weighingJudge<CaseForJoining>(joiningWeights),
	same: weighingJudge<OwnEvidence>(relationWeights),
};
