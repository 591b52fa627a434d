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
	bias: -7.1583,
	weights: {
		words: {
			stems: -2.0635,
			stemsContained: -2.2399,
			grams: 7.5734,
			gramsContained: -2.5383,
			families: 0.2639,
			coveredLeast: 7.4131,
			coveredMost: 4.9262,
			weight: -0.3281,
			rarest: 0.3119,
			run: 1.2402,
		},
		figures: {
			shared: 9.3768,
			close: 0.3484,
			clash: -0.7405,
			alone: -0.3173,
			aloneBoth: -1.3146,
			aloneOne: -1.0243,
			disputed: 6.0253,
		},
		dates: {
			shared: 3.0963,
			clash: 0.7332,
			alone: -0.9985,
			disputed: 3.9802,
		},
		names: {
			shared: -0.1517,
			clash: -0.4492,
			aloneBoth: -0.3032,
			aloneOne: -0.5347,
			leaning: 1.0338,
		},
		quotes: {
			shared: 1.8267,
			verbatim: 2.6127,
			clash: -1.9781,
			reported: 0.3032,
		},
		form: {
			lengthApart: 1.3737,
			shorter: 1.535,
			placeApart: -1.7912,
			openings: -5.189,
			headlines: -0.1575,
			headlineAndLead: -6.233,
			speechBoth: -0.5448,
			speechOne: -0.8988,
		},
		kinship: {
			strangers: -1.9444,
			kin: 0.8127,
			headlines: 4.1716,
			openings: 6.4511,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -10.507,
	weights: {
		words: {
			stems: -4.2478,
			stemsContained: -2.0749,
			grams: 6.8111,
			gramsContained: -2.1963,
			families: 0.0168,
			coveredLeast: 7.6689,
			coveredMost: 5.2176,
			weight: 0.1886,
			rarest: 0.1162,
			run: 1.2098,
		},
		figures: {
			shared: 9.1241,
			close: 0.5034,
			clash: -0.6888,
			alone: -0.2226,
			aloneBoth: -0.9208,
			aloneOne: -0.831,
			disputed: 4.7177,
		},
		dates: {
			shared: 2.6873,
			clash: 0.5627,
			alone: -0.7928,
			disputed: 3.5184,
		},
		names: {
			shared: -0.3025,
			clash: -0.3645,
			aloneBoth: -0.4985,
			aloneOne: -0.6006,
			leaning: 1.185,
		},
		quotes: {
			shared: 3.3989,
			verbatim: 0.9374,
			clash: -1.7533,
			reported: 0.0954,
		},
		form: {
			lengthApart: 1.5674,
			shorter: 1.9729,
			placeApart: -1.0859,
			openings: -4.9278,
			headlines: -1.0529,
			headlineAndLead: -7.8356,
			speechBoth: -0.5921,
			speechOne: -0.8266,
		},
		kinship: {
			strangers: -2.4272,
			kin: 1.7751,
			headlines: 4.2121,
			openings: 5.611,
		},
		company: {
			rivalMost: -0.3578,
			rivalLeast: -0.346,
			inOrder: 0.9194,
			beside: 1.9339,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.9214,
	weights: {
		joining: {
			open: 4.1937,
			reported: 2.3409,
			run: 3.9741,
			details: 1.5951,
			beside: 0.9288,
		},
		cell: {
			score: 4.4076,
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
