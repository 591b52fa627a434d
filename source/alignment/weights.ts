// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import type {KinshipEvidence} from './evidence/kinship.js';
import type {CaseForJoining, EvidenceWeights} from './judge.js';

/** Log odds that two articles tell of one event, by their openings. */
export const kinWeights: EvidenceWeights<KinshipEvidence> = {
	bias: -2.7701,
	weights: {
		openings: {
			alike: 7.2261,
			figures: 10.4502,
			farApart: -1.8191,
			quotes: 2.7051,
		},
	},
};

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -5.3235,
	weights: {
		words: {
			stems: -0.6433,
			stemsContained: -3.0054,
			grams: 4.8343,
			gramsContained: -0.656,
			families: 0.6266,
			coveredLeast: 6.0633,
			coveredMost: 3.9052,
			weight: -0.011,
			rarest: 0.3109,
			run: -0.3569,
		},
		figures: {
			shared: 9.5041,
			close: 0.8347,
			clash: -0.6904,
			alone: -0.1343,
			aloneBoth: -1.3704,
			aloneOne: -1.4011,
			disputed: 4.3959,
		},
		dates: {
			shared: 3.3077,
			clash: 0.5086,
			alone: -0.7325,
			disputed: 2.7891,
		},
		names: {
			shared: 0.5495,
			clash: -0.6726,
			aloneBoth: -0.316,
			aloneOne: -0.3537,
			leaning: 1.1166,
		},
		quotes: {
			shared: 3.8424,
			verbatim: -0.9599,
			clash: -1.6184,
			reported: 0.2645,
		},
		form: {
			lengthApart: 0.7407,
			shorter: 0.5272,
			placeApart: -1.2552,
			openings: -4.7495,
			headlines: -0.7762,
			headlineAndLead: -4.9254,
			speechBoth: -0.2493,
			speechOne: -0.8129,
		},
		kinship: {
			strangers: -0.8252,
			kin: 1.124,
			headlines: 4.8682,
			openings: 6.3343,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -9.8631,
	weights: {
		words: {
			stems: -0.8292,
			stemsContained: -2.9303,
			grams: 4.8863,
			gramsContained: -0.9378,
			families: 0.1438,
			coveredLeast: 5.135,
			coveredMost: 4.7815,
			weight: 0.109,
			rarest: 0.0205,
			run: -0.9651,
		},
		figures: {
			shared: 9.4416,
			close: 1.5039,
			clash: -0.5836,
			alone: 0.0581,
			aloneBoth: -1.1413,
			aloneOne: -1.3154,
			disputed: 2.7491,
		},
		dates: {
			shared: 2.7536,
			clash: 0.4972,
			alone: -0.6932,
			disputed: 1.9527,
		},
		names: {
			shared: 0.4104,
			clash: -0.7581,
			aloneBoth: -0.296,
			aloneOne: -0.3912,
			leaning: 1.3872,
		},
		quotes: {
			shared: 4.4323,
			verbatim: -0.954,
			clash: -0.8952,
			reported: -0.2247,
		},
		form: {
			lengthApart: 0.9183,
			shorter: 1.2485,
			placeApart: -0.6755,
			openings: -4.6822,
			headlines: -1.4297,
			headlineAndLead: -5.566,
			speechBoth: -0.3218,
			speechOne: -0.6002,
		},
		kinship: {
			strangers: -1.2104,
			kin: 2.3212,
			headlines: 4.3865,
			openings: 6.3984,
		},
		company: {
			rivalMost: -0.4556,
			rivalLeast: -0.526,
			inOrder: 1.2725,
			beside: 2.1514,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.5897,
	weights: {
		joining: {
			open: 3.8549,
			reported: 2.9754,
			run: 3.4815,
			details: 0.767,
			beside: 0.7775,
		},
		cell: {
			score: 4.9668,
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
