// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import type {CaseForJoining, EvidenceWeights} from './judge.js';

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -5.4171,
	weights: {
		words: {
			stems: -0.358,
			stemsContained: -2.9989,
			grams: 4.7965,
			gramsContained: -0.5769,
			families: 0.5379,
			coveredLeast: 6.1069,
			coveredMost: 3.8377,
			weight: -0.1366,
			rarest: 0.2581,
			run: -0.3635,
		},
		figures: {
			shared: 9.4144,
			close: 0.895,
			clash: -0.6516,
			alone: -0.1171,
			aloneBoth: -1.4174,
			aloneOne: -1.4169,
			disputed: 4.3468,
		},
		dates: {
			shared: 3.2855,
			clash: 0.4584,
			alone: -0.6978,
			disputed: 2.7672,
		},
		names: {
			shared: 0.5559,
			clash: -0.6888,
			aloneBoth: -0.2563,
			aloneOne: -0.3299,
			leaning: 1.1075,
		},
		quotes: {
			shared: 3.8437,
			verbatim: -0.9356,
			clash: -1.6204,
			reported: 0.2979,
		},
		form: {
			lengthApart: 0.7976,
			shorter: 0.646,
			placeApart: -1.2705,
			openings: -4.5721,
			headlines: -0.6792,
			headlineAndLead: -4.8898,
			speechBoth: -0.2452,
			speechOne: -0.8025,
		},
		kinship: {
			strangers: -0.8935,
			kin: 1.0715,
			headlines: 4.8053,
			openings: 6.2924,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -9.8794,
	weights: {
		words: {
			stems: -0.7986,
			stemsContained: -2.9667,
			grams: 4.8409,
			gramsContained: -0.8719,
			families: 0.0721,
			coveredLeast: 5.229,
			coveredMost: 4.7845,
			weight: 0.0502,
			rarest: 0.0343,
			run: -0.9013,
		},
		figures: {
			shared: 9.4131,
			close: 1.5722,
			clash: -0.5521,
			alone: 0.0852,
			aloneBoth: -1.2072,
			aloneOne: -1.3504,
			disputed: 2.7243,
		},
		dates: {
			shared: 2.7479,
			clash: 0.4955,
			alone: -0.6613,
			disputed: 1.8856,
		},
		names: {
			shared: 0.4105,
			clash: -0.7645,
			aloneBoth: -0.2903,
			aloneOne: -0.3764,
			leaning: 1.3822,
		},
		quotes: {
			shared: 4.38,
			verbatim: -0.895,
			clash: -0.883,
			reported: -0.2572,
		},
		form: {
			lengthApart: 0.9475,
			shorter: 1.2966,
			placeApart: -0.688,
			openings: -4.4462,
			headlines: -1.2755,
			headlineAndLead: -5.5207,
			speechBoth: -0.3056,
			speechOne: -0.5941,
		},
		kinship: {
			strangers: -1.2911,
			kin: 2.2503,
			headlines: 4.2852,
			openings: 6.3006,
		},
		company: {
			rivalMost: -0.4525,
			rivalLeast: -0.5421,
			inOrder: 1.2727,
			beside: 2.1194,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.3208,
	weights: {
		joining: {
			open: 3.7716,
			reported: 3.2478,
			details: 0.6866,
			beside: 0.8397,
		},
		cell: {
			score: 4.8948,
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
