// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence} from './evidence/evidence.js';
import type {KinshipEvidence} from './evidence/kinship.js';
import type {OwnEvidence} from './evidence/own.js';
import type {CaseForJoining, EvidenceWeights} from './weighing.js';

/** Log odds that two articles tell of one event, by their openings. */
export const kinWeights: EvidenceWeights<KinshipEvidence> = {
	bias: -4.1837,
	weights: {
		openings: {
			alike: 15.4432,
			figures: 10.9437,
			farApart: -1.6635,
			quotes: 2.3412,
		},
	},
};

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -7.1534,
	weights: {
		words: {
			stems: -2.0728,
			stemsContained: -2.2428,
			grams: 7.5706,
			gramsContained: -2.5358,
			families: 0.264,
			coveredLeast: 7.4186,
			coveredMost: 4.9272,
			weight: -0.3236,
			rarest: 0.3116,
			run: 1.2386,
		},
		figures: {
			shared: 9.3737,
			close: 0.3331,
			clash: -0.7712,
			alone: -0.3172,
			aloneBoth: -1.3012,
			aloneOne: -1.0235,
			disputed: 6.0319,
		},
		dates: {
			shared: 3.0939,
			clash: 0.7335,
			alone: -0.9978,
			disputed: 3.9782,
		},
		names: {
			shared: -0.1528,
			clash: -0.4488,
			aloneBoth: -0.3033,
			aloneOne: -0.535,
			leaning: 1.0347,
		},
		quotes: {
			shared: 1.8269,
			verbatim: 2.6125,
			clash: -1.9787,
			reported: 0.3029,
		},
		form: {
			lengthApart: 1.3723,
			shorter: 1.5321,
			placeApart: -1.7912,
			openings: -5.1823,
			headlines: -0.1613,
			headlineAndLead: -6.2343,
			speechBoth: -0.5446,
			speechOne: -0.8991,
		},
		kinship: {
			strangers: -1.9412,
			kin: 0.8121,
			headlines: 4.1782,
			openings: 6.4435,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -10.5027,
	weights: {
		words: {
			stems: -4.2655,
			stemsContained: -2.0766,
			grams: 6.8119,
			gramsContained: -2.1957,
			families: 0.0164,
			coveredLeast: 7.672,
			coveredMost: 5.2219,
			weight: 0.194,
			rarest: 0.1161,
			run: 1.2119,
		},
		figures: {
			shared: 9.1214,
			close: 0.4861,
			clash: -0.7207,
			alone: -0.2231,
			aloneBoth: -0.9072,
			aloneOne: -0.8292,
			disputed: 4.7273,
		},
		dates: {
			shared: 2.6853,
			clash: 0.5623,
			alone: -0.7913,
			disputed: 3.5177,
		},
		names: {
			shared: -0.3031,
			clash: -0.3617,
			aloneBoth: -0.5,
			aloneOne: -0.6008,
			leaning: 1.1859,
		},
		quotes: {
			shared: 3.4016,
			verbatim: 0.9356,
			clash: -1.7543,
			reported: 0.0939,
		},
		form: {
			lengthApart: 1.5648,
			shorter: 1.9688,
			placeApart: -1.0864,
			openings: -4.9204,
			headlines: -1.0567,
			headlineAndLead: -7.8377,
			speechBoth: -0.5925,
			speechOne: -0.8268,
		},
		kinship: {
			strangers: -2.4228,
			kin: 1.7752,
			headlines: 4.2184,
			openings: 5.6018,
		},
		company: {
			rivalMost: -0.3578,
			rivalLeast: -0.3468,
			inOrder: 0.9188,
			beside: 1.9357,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.9274,
	weights: {
		joining: {
			open: 4.2016,
			reported: 2.3429,
			run: 3.958,
			details: 1.5973,
			beside: 0.9295,
		},
		cell: {
			score: 4.4087,
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
