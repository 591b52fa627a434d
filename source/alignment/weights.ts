// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import type {CaseForJoining, EvidenceWeights} from './judge.js';

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -4.0476,
	weights: {
		words: {
			stems: -1.6021,
			stemsContained: -2.4497,
			grams: 4.829,
			gramsContained: -0.7476,
			families: 0.4828,
			coveredLeast: 6.492,
			coveredMost: 3.8406,
			weight: 0.057,
			rarest: 0.3566,
			run: -1.0681,
		},
		figures: {
			shared: 9.744,
			close: 0.8074,
			clash: -0.8759,
			alone: -0.1996,
			aloneBoth: -1.2354,
			aloneOne: -1.321,
			disputed: 4.1264,
		},
		dates: {
			shared: 3.307,
			clash: 0.5635,
			alone: -0.7398,
			disputed: 2.3369,
		},
		names: {
			shared: 0.5476,
			clash: -0.6994,
			aloneBoth: -0.344,
			aloneOne: -0.3914,
			leaning: 1.1619,
		},
		quotes: {
			shared: 0.5858,
			verbatim: 2.1037,
			clash: -1.5191,
			reported: 0.6336,
		},
		form: {
			lengthApart: 0.6262,
			shorter: 0.3683,
			placeApart: -1.35,
			openings: -2.2289,
			headlines: 0.2665,
			headlineAndLead: -5.0467,
			speechBoth: -0.2755,
			speechOne: -0.8261,
		},
		kinship: {
			strangers: -1.5072,
			kin: 0.1179,
			headlines: 4.6716,
			openings: 4.3053,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -8.5852,
	weights: {
		words: {
			stems: -0.6493,
			stemsContained: -4.0197,
			grams: 7.3115,
			gramsContained: -1.3067,
			families: 0.2808,
			coveredLeast: 11.5758,
			coveredMost: 7.0828,
			weight: -0.2218,
			rarest: 0.2332,
			run: -2.2045,
		},
		figures: {
			shared: 17.7449,
			close: 2.0717,
			clash: -1.4816,
			alone: -0.1047,
			aloneBoth: -1.9246,
			aloneOne: -2.2097,
			disputed: 6.0091,
		},
		dates: {
			shared: 5.3917,
			clash: 0.8635,
			alone: -1.1565,
			disputed: 3.3804,
		},
		names: {
			shared: 0.7716,
			clash: -1.1005,
			aloneBoth: -0.7672,
			aloneOne: -0.6945,
			leaning: 2.1512,
		},
		quotes: {
			shared: 1.3588,
			verbatim: 3.0661,
			clash: -2.0344,
			reported: 0.8081,
		},
		form: {
			lengthApart: 1.3568,
			shorter: 1.4587,
			placeApart: -1.7999,
			openings: -3.2566,
			headlines: 0.248,
			headlineAndLead: -8.6049,
			speechBoth: -0.4874,
			speechOne: -1.1993,
		},
		kinship: {
			strangers: -2.9385,
			kin: 0.9958,
			headlines: 7.7563,
			openings: 6.8008,
		},
		company: {
			impression: 0.0519,
			odds: -0.8949,
			rivalMost: -2.8539,
			rivalLeast: -2.8928,
			inOrder: 1.2865,
			beside: 2.0405,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -5.9859,
	weights: {
		joining: {
			open: 3.6764,
			reported: 1.7913,
			details: 1.0725,
			beside: 0.8487,
		},
		cell: {
			score: 4.5554,
		},
	},
};

/** Log odds that linked sentences hold the same details. */
export const relationWeights: EvidenceWeights<OwnEvidence> = {
	bias: 0.1138,
	weights: {
		words: {
			stems: 1.1933,
			stemsContained: -0.4695,
			grams: 0.5939,
			gramsContained: 0.3704,
			families: 0.7521,
			coveredLeast: 2.1679,
			coveredMost: -1.3494,
			weight: -0.443,
			rarest: -0.571,
			run: 1.1471,
		},
		figures: {
			shared: 0.6822,
			close: -0.5794,
			clash: 2.092,
			alone: -1.4748,
			aloneBoth: 0.2566,
			aloneOne: -2.0449,
			disputed: -4.5547,
		},
		dates: {
			shared: 1.5231,
			clash: 0.0241,
			alone: -0.3788,
			disputed: -6.3518,
		},
		names: {
			shared: 0.221,
			clash: -2.2487,
			aloneBoth: -1.5443,
			aloneOne: -1.182,
			leaning: 0.9191,
		},
		quotes: {
			shared: -0.2054,
			verbatim: -1.0746,
			clash: 0,
			reported: 1.3046,
		},
	},
};
