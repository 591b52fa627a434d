// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence} from './evidence/evidence.js';
import type {KinshipEvidence} from './evidence/kinship.js';
import type {OwnEvidence} from './evidence/own.js';
import type {CaseForJoining, EvidenceWeights} from './weighing.js';

/** Log odds that two articles tell of one event, by their openings. */
export const kinWeights: EvidenceWeights<KinshipEvidence> = {
	bias: -2.7527,
	weights: {
		openings: {
			alike: 7.1652,
			figures: 10.3639,
			farApart: -1.8832,
			quotes: 2.6793,
		},
	},
};

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -5.6303,
	weights: {
		words: {
			stems: -0.2474,
			stemsContained: -2.7498,
			grams: 5.1816,
			gramsContained: -0.8704,
			families: 0.5458,
			coveredLeast: 5.9991,
			coveredMost: 3.9876,
			weight: -0.3213,
			rarest: 0.0247,
			run: -0.3821,
		},
		figures: {
			shared: 9.2044,
			close: 0.7579,
			clash: -0.7864,
			alone: -0.1101,
			aloneBoth: -1.3916,
			aloneOne: -1.4473,
			disputed: 4.4221,
		},
		dates: {
			shared: 3.3146,
			clash: 0.4134,
			alone: -0.6402,
			disputed: 2.7868,
		},
		names: {
			shared: 0.5682,
			clash: -0.6512,
			aloneBoth: -0.3006,
			aloneOne: -0.3814,
			leaning: 1.1651,
		},
		quotes: {
			shared: 3.8117,
			verbatim: -0.9491,
			clash: -1.6008,
			reported: 0.3169,
		},
		form: {
			lengthApart: 0.8386,
			shorter: 0.8342,
			placeApart: -1.2578,
			openings: -4.4907,
			headlines: -0.8684,
			headlineAndLead: -4.9074,
			speechBoth: -0.2587,
			speechOne: -0.8558,
		},
		kinship: {
			strangers: -0.8889,
			kin: 1.1585,
			headlines: 4.6197,
			openings: 5.9152,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -9.8898,
	weights: {
		words: {
			stems: -1.4504,
			stemsContained: -2.6767,
			grams: 5.1016,
			gramsContained: -1.0648,
			families: 0.2427,
			coveredLeast: 4.8726,
			coveredMost: 4.9422,
			weight: 0.067,
			rarest: -0.0884,
			run: -0.6107,
		},
		figures: {
			shared: 9.2551,
			close: 1.5834,
			clash: -0.6608,
			alone: 0.1139,
			aloneBoth: -1.2813,
			aloneOne: -1.4486,
			disputed: 2.8751,
		},
		dates: {
			shared: 2.7463,
			clash: 0.4607,
			alone: -0.6098,
			disputed: 1.9018,
		},
		names: {
			shared: 0.4505,
			clash: -0.7084,
			aloneBoth: -0.3501,
			aloneOne: -0.4315,
			leaning: 1.4169,
		},
		quotes: {
			shared: 4.3256,
			verbatim: -0.9377,
			clash: -0.8541,
			reported: -0.2106,
		},
		form: {
			lengthApart: 0.8365,
			shorter: 1.3027,
			placeApart: -0.5746,
			openings: -4.5217,
			headlines: -1.4311,
			headlineAndLead: -5.4947,
			speechBoth: -0.3482,
			speechOne: -0.682,
		},
		kinship: {
			strangers: -1.1997,
			kin: 2.3433,
			headlines: 4.2156,
			openings: 6.2127,
		},
		company: {
			rivalMost: -0.444,
			rivalLeast: -0.5489,
			inOrder: 1.3405,
			beside: 2.1315,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.3753,
	weights: {
		joining: {
			open: 3.68,
			reported: 3.0413,
			run: 2.828,
			details: 0.6519,
			beside: 0.7432,
		},
		cell: {
			score: 4.8646,
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
