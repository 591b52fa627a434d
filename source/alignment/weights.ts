// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import type {CaseForJoining, EvidenceWeights} from './judge.js';

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -5.1962,
	weights: {
		words: {
			stems: -0.6654,
			stemsContained: -2.9987,
			grams: 4.8273,
			gramsContained: -0.6534,
			families: 0.6152,
			coveredLeast: 6.0802,
			coveredMost: 3.9081,
			weight: -0.0061,
			rarest: 0.3091,
			run: -0.4042,
		},
		figures: {
			shared: 9.5305,
			close: 0.85,
			clash: -0.6966,
			alone: -0.1304,
			aloneBoth: -1.371,
			aloneOne: -1.4006,
			disputed: 4.3837,
		},
		dates: {
			shared: 3.3208,
			clash: 0.5047,
			alone: -0.7322,
			disputed: 2.7805,
		},
		names: {
			shared: 0.5538,
			clash: -0.6674,
			aloneBoth: -0.3263,
			aloneOne: -0.3539,
			leaning: 1.1135,
		},
		quotes: {
			shared: 3.75,
			verbatim: -0.8735,
			clash: -1.622,
			reported: 0.2815,
		},
		form: {
			lengthApart: 0.7315,
			shorter: 0.5208,
			placeApart: -1.2615,
			openings: -4.5437,
			headlines: -0.7039,
			headlineAndLead: -4.9537,
			speechBoth: -0.2449,
			speechOne: -0.8132,
		},
		kinship: {
			strangers: -0.9024,
			kin: 1.0164,
			headlines: 4.9073,
			openings: 6.2642,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -9.7257,
	weights: {
		words: {
			stems: -0.8105,
			stemsContained: -2.9335,
			grams: 4.8682,
			gramsContained: -0.9339,
			families: 0.1291,
			coveredLeast: 5.1647,
			coveredMost: 4.7914,
			weight: 0.1035,
			rarest: 0.0183,
			run: -1.0008,
		},
		figures: {
			shared: 9.4751,
			close: 1.5443,
			clash: -0.5799,
			alone: 0.0676,
			aloneBoth: -1.1439,
			aloneOne: -1.3152,
			disputed: 2.7298,
		},
		dates: {
			shared: 2.7683,
			clash: 0.4836,
			alone: -0.6911,
			disputed: 1.9476,
		},
		names: {
			shared: 0.4117,
			clash: -0.7497,
			aloneBoth: -0.2914,
			aloneOne: -0.3902,
			leaning: 1.3838,
		},
		quotes: {
			shared: 4.3584,
			verbatim: -0.9124,
			clash: -0.8669,
			reported: -0.2007,
		},
		form: {
			lengthApart: 0.9074,
			shorter: 1.2435,
			placeApart: -0.6897,
			openings: -4.393,
			headlines: -1.3148,
			headlineAndLead: -5.5617,
			speechBoth: -0.3156,
			speechOne: -0.5967,
		},
		kinship: {
			strangers: -1.2833,
			kin: 2.2064,
			headlines: 4.3558,
			openings: 6.2544,
		},
		company: {
			rivalMost: -0.4574,
			rivalLeast: -0.53,
			inOrder: 1.2661,
			beside: 2.1537,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.4055,
	weights: {
		joining: {
			open: 3.7596,
			reported: 3.2693,
			details: 0.7465,
			beside: 0.8726,
		},
		cell: {
			score: 4.9908,
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
