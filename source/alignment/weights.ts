// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence} from './evidence/evidence.js';
import type {KinshipEvidence} from './evidence/kinship.js';
import type {OwnEvidence} from './evidence/own.js';
import type {CaseForJoining, EvidenceWeights} from './weighing.js';

/** Log odds that two articles tell of one event, by their openings. */
export const kinWeights: EvidenceWeights<KinshipEvidence> = {
	bias: -3.3571,
	weights: {
		openings: {
			alike: 7.8147,
			figures: 12.689,
			farApart: -2.0929,
			quotes: 3.2257,
		},
	},
};

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -6.9096,
	weights: {
		words: {
			stems: -2.1704,
			stemsContained: -2.1802,
			grams: 7.5557,
			gramsContained: -2.5971,
			families: 0.2657,
			coveredLeast: 7.5024,
			coveredMost: 4.9971,
			weight: -0.3217,
			rarest: 0.3187,
			run: 1.3131,
		},
		figures: {
			shared: 9.3371,
			close: 0.4033,
			clash: -0.7569,
			alone: -0.3219,
			aloneBoth: -1.1841,
			aloneOne: -1.0083,
			disputed: 5.7048,
		},
		dates: {
			shared: 3.0965,
			clash: 0.7395,
			alone: -1.006,
			disputed: 3.9764,
		},
		names: {
			shared: -0.149,
			clash: -0.4534,
			aloneBoth: -0.2822,
			aloneOne: -0.5108,
			leaning: 1.0338,
		},
		quotes: {
			shared: 1.8547,
			verbatim: 2.5179,
			clash: -1.9807,
			reported: 0.3005,
		},
		form: {
			lengthApart: 1.3508,
			shorter: 1.5115,
			placeApart: -1.8027,
			openings: -3.9814,
			headlines: 0.0821,
			headlineAndLead: -6.2088,
			speechBoth: -0.5367,
			speechOne: -0.8987,
		},
		kinship: {
			strangers: -2.1577,
			kin: 0.5854,
			headlines: 4.1973,
			openings: 5.3683,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -10.0563,
	weights: {
		words: {
			stems: -4.2596,
			stemsContained: -2.0164,
			grams: 6.877,
			gramsContained: -2.3348,
			families: -0.0144,
			coveredLeast: 7.6404,
			coveredMost: 5.3361,
			weight: 0.184,
			rarest: 0.1495,
			run: 1.2977,
		},
		figures: {
			shared: 9.1039,
			close: 0.7038,
			clash: -0.6628,
			alone: -0.227,
			aloneBoth: -0.8106,
			aloneOne: -0.8068,
			disputed: 4.2726,
		},
		dates: {
			shared: 2.714,
			clash: 0.6197,
			alone: -0.8257,
			disputed: 3.5507,
		},
		names: {
			shared: -0.2923,
			clash: -0.3477,
			aloneBoth: -0.4786,
			aloneOne: -0.5941,
			leaning: 1.1925,
		},
		quotes: {
			shared: 3.4059,
			verbatim: 0.8263,
			clash: -1.7613,
			reported: 0.1069,
		},
		form: {
			lengthApart: 1.5403,
			shorter: 1.9418,
			placeApart: -1.0937,
			openings: -4.4914,
			headlines: -0.3182,
			headlineAndLead: -7.8814,
			speechBoth: -0.5772,
			speechOne: -0.829,
		},
		kinship: {
			strangers: -2.8428,
			kin: 1.356,
			headlines: 3.6806,
			openings: 5.2889,
		},
		company: {
			rivalMost: -0.3555,
			rivalLeast: -0.3495,
			inOrder: 0.9149,
			beside: 1.9481,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -7.1178,
	weights: {
		joining: {
			open: 4.3665,
			reported: 2.2562,
			run: 4.8733,
			details: 1.5689,
			beside: 0.9613,
		},
		cell: {
			score: 4.4624,
		},
	},
};

/** Log odds that linked sentences hold the same details. */
export const relationWeights: EvidenceWeights<OwnEvidence> = {
	bias: 0.1252,
	weights: {
		words: {
			stems: 1.2009,
			stemsContained: -0.4637,
			grams: 0.6001,
			gramsContained: 0.3663,
			families: 0.7461,
			coveredLeast: 2.1565,
			coveredMost: -1.3622,
			weight: -0.4389,
			rarest: -0.575,
			run: 1.1635,
		},
		figures: {
			shared: 0.6655,
			close: -0.579,
			clash: 2.1125,
			alone: -1.4847,
			aloneBoth: 0.2569,
			aloneOne: -2.0282,
			disputed: -4.8002,
		},
		dates: {
			shared: 1.5223,
			clash: 0.0268,
			alone: -0.3635,
			disputed: -6.3704,
		},
		names: {
			shared: 0.1992,
			clash: -2.2559,
			aloneBoth: -1.5187,
			aloneOne: -1.1854,
			leaning: 0.9151,
		},
		quotes: {
			shared: -0.2063,
			verbatim: -1.0792,
			clash: 0,
			reported: 1.3085,
		},
	},
};
