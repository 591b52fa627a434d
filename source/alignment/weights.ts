// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import type {CaseForJoining, EvidenceWeights} from './judge.js';

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -3.4105,
	weights: {
		words: {
			stems: -3.7905,
			stemsContained: -0.7102,
			grams: 5.2104,
			gramsContained: -2.2246,
			families: 0.4888,
			coveredLeast: 8.095,
			coveredMost: 4.4462,
			weight: -0.3379,
			rarest: 0.7366,
			run: 1.2165,
		},
		figures: {
			shared: 9.7053,
			close: 1.032,
			clash: -0.7067,
			alone: -0.0626,
			aloneBoth: -1.5936,
			aloneOne: -1.3682,
			disputed: 3.4152,
		},
		dates: {
			shared: 3.2697,
			clash: 0.6752,
			alone: -1.1008,
			disputed: 3.0213,
		},
		names: {
			shared: 0.6289,
			clash: -0.9871,
			aloneBoth: -0.0861,
			aloneOne: -0.0752,
			leaning: 1.0804,
		},
		quotes: {
			shared: 1.4118,
			clash: -1.6906,
			reported: 0.6761,
		},
		form: {
			lengthApart: 0.0033,
			shorter: -0.3195,
			placeApart: -1.581,
			openings: -5.2764,
			headlines: -1.3462,
			headlineAndLead: -4.4169,
			speechBoth: -0.2546,
			speechOne: -0.9954,
		},
		kinship: {
			strangers: -2.7903,
			kin: 0.6729,
			headlines: 6.5468,
			openings: 8,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -6.1994,
	weights: {
		words: {
			stems: -1.5113,
			stemsContained: -1.9997,
			grams: 4.4031,
			gramsContained: -1.9097,
			families: 0.2991,
			coveredLeast: 11.0213,
			coveredMost: 6.6835,
			weight: -0.5633,
			rarest: 0.6079,
			run: 1.2711,
		},
		figures: {
			shared: 13.5868,
			close: 1.5599,
			clash: -1.0011,
			alone: -0.1557,
			aloneBoth: -2.2114,
			aloneOne: -1.4788,
			disputed: 4.2452,
		},
		dates: {
			shared: 3.9823,
			clash: 0.7889,
			alone: -1.3855,
			disputed: 3.7803,
		},
		names: {
			shared: 0.6855,
			clash: -0.8377,
			aloneBoth: -0.7691,
			aloneOne: -0.146,
			leaning: 1.6416,
		},
		quotes: {
			shared: 1.7795,
			clash: -1.7079,
			reported: 1.0495,
		},
		form: {
			lengthApart: 0.3136,
			shorter: 0.388,
			placeApart: -1.543,
			openings: -8.2414,
			headlines: -1.6214,
			headlineAndLead: -6.2999,
			speechBoth: -0.3801,
			speechOne: -1.2235,
		},
		kinship: {
			strangers: -4.1466,
			kin: 1.5898,
			headlines: 8.6533,
			openings: 11.9362,
		},
		company: {
			impression: -0.2725,
			odds: -0.5424,
			rivalMost: -2.6773,
			rivalLeast: -2.4048,
			inOrder: 1.2443,
			beside: 1.8182,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -5.9538,
	weights: {
		joining: {
			open: 3.8198,
			reported: 1.5501,
			details: 1.2485,
			beside: 1.132,
		},
		cell: {
			score: 4.4572,
		},
	},
};

/** Log odds that linked sentences hold the same details. */
export const relationWeights: EvidenceWeights<OwnEvidence> = {
	bias: 0.1168,
	weights: {
		words: {
			stems: 1.2152,
			stemsContained: -0.4892,
			grams: 0.568,
			gramsContained: 0.3082,
			families: 0.7736,
			coveredLeast: 2.251,
			coveredMost: -1.3499,
			weight: -0.4193,
			rarest: -0.5595,
			run: 0.888,
		},
		figures: {
			shared: 0.698,
			close: -0.5425,
			clash: 2.1122,
			alone: -1.4703,
			aloneBoth: 0.2231,
			aloneOne: -2.0299,
			disputed: -4.8979,
		},
		dates: {
			shared: 1.5115,
			clash: 0.0259,
			alone: -0.3977,
			disputed: -6.3628,
		},
		names: {
			shared: 0.23,
			clash: -2.2598,
			aloneBoth: -1.5346,
			aloneOne: -1.176,
			leaning: 0.942,
		},
		quotes: {
			shared: -0.8091,
			clash: 0,
			reported: 1.0478,
		},
	},
};
