// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import type {CaseForJoining, EvidenceWeights} from './judge.js';

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -4.4857,
	weights: {
		words: {
			stems: -1.2915,
			stemsContained: -2.4202,
			grams: 4.8078,
			gramsContained: -0.7177,
			families: 0.4074,
			coveredLeast: 6.6312,
			coveredMost: 3.8798,
			weight: -0.1701,
			rarest: 0.3312,
			run: -1.0785,
		},
		figures: {
			shared: 9.6511,
			close: 0.8983,
			clash: -0.7191,
			alone: -0.162,
			aloneBoth: -1.4006,
			aloneOne: -1.3584,
			disputed: 4.018,
		},
		dates: {
			shared: 3.2558,
			clash: 0.5023,
			alone: -0.7026,
			disputed: 2.3174,
		},
		names: {
			shared: 0.5511,
			clash: -0.6916,
			aloneBoth: -0.3064,
			aloneOne: -0.3591,
			leaning: 1.141,
		},
		quotes: {
			shared: 2.9364,
			verbatim: 0.067,
			clash: -1.6537,
			reported: 0.5083,
		},
		form: {
			lengthApart: 0.7204,
			shorter: 0.61,
			placeApart: -1.3436,
			openings: -2.2185,
			headlines: 0.2568,
			headlineAndLead: -5.0458,
			speechBoth: -0.2805,
			speechOne: -0.8159,
		},
		kinship: {
			strangers: -1.5056,
			kin: 0.1723,
			headlines: 4.5624,
			openings: 4.2933,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -5.2192,
	weights: {
		words: {
			stems: -0.978,
			stemsContained: -2.4499,
			grams: 4.3789,
			gramsContained: -0.8866,
			families: -0.1401,
			coveredLeast: 6.1374,
			coveredMost: 4.7012,
			weight: -0.2277,
			rarest: 0.2365,
			run: -1.7938,
		},
		figures: {
			shared: 9.9667,
			close: 1.3934,
			clash: -0.5723,
			alone: 0.041,
			aloneBoth: -1.2378,
			aloneOne: -1.2816,
			disputed: 2.4094,
		},
		dates: {
			shared: 2.8214,
			clash: 0.4224,
			alone: -0.5676,
			disputed: 1.6984,
		},
		names: {
			shared: 0.4215,
			clash: -0.6896,
			aloneBoth: -0.3309,
			aloneOne: -0.3528,
			leaning: 1.3023,
		},
		quotes: {
			shared: 3.0252,
			verbatim: 0.1673,
			clash: -1.1179,
			reported: 0.0861,
		},
		form: {
			lengthApart: 0.8304,
			shorter: 1.1481,
			placeApart: -0.9155,
			openings: -1.7917,
			headlines: -0.0585,
			headlineAndLead: -4.9022,
			speechBoth: -0.3139,
			speechOne: -0.6244,
		},
		kinship: {
			strangers: -1.8757,
			kin: 0.9381,
			headlines: 3.8852,
			openings: 3.8861,
		},
		company: {
			rivalMost: -2.9197,
			rivalLeast: -3.3525,
			inOrder: 1.2899,
			beside: 2.0656,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.0902,
	weights: {
		joining: {
			open: 3.6178,
			reported: 2.6988,
			details: 0.511,
			beside: 0.6538,
		},
		cell: {
			score: 4.9037,
		},
	},
};

/** Log odds that linked sentences hold the same details. */
export const relationWeights: EvidenceWeights<OwnEvidence> = {
	bias: 0.1276,
	weights: {
		words: {
			stems: 1.1973,
			stemsContained: -0.4667,
			grams: 0.6013,
			gramsContained: 0.367,
			families: 0.7442,
			coveredLeast: 2.1585,
			coveredMost: -1.3585,
			weight: -0.4408,
			rarest: -0.5756,
			run: 1.1657,
		},
		figures: {
			shared: 0.6678,
			close: -0.6212,
			clash: 2.1097,
			alone: -1.4848,
			aloneBoth: 0.2592,
			aloneOne: -2.0291,
			disputed: -4.7851,
		},
		dates: {
			shared: 1.5219,
			clash: 0.0209,
			alone: -0.3634,
			disputed: -6.3615,
		},
		names: {
			shared: 0.2002,
			clash: -2.2533,
			aloneBoth: -1.5281,
			aloneOne: -1.1849,
			leaning: 0.9157,
		},
		quotes: {
			shared: -0.2066,
			verbatim: -1.0795,
			clash: 0,
			reported: 1.3085,
		},
	},
};
