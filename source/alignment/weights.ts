// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence} from './evidence/evidence.js';
import type {KinshipEvidence} from './evidence/kinship.js';
import type {OwnEvidence} from './evidence/own.js';
import type {CaseForJoining, EvidenceWeights} from './weighing.js';

/** Log odds that two articles tell of one event, by their openings. */
export const kinWeights: EvidenceWeights<KinshipEvidence> = {
	bias: -3.8662,
	weights: {
		openings: {
			alike: 13.795,
			figures: 10.1897,
			farApart: -1.4691,
			quotes: 2.3239,
		},
	},
};

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -6.9975,
	weights: {
		words: {
			stems: -1.3008,
			stemsContained: -2.5273,
			grams: 6.9043,
			gramsContained: -2.3511,
			families: 0.4553,
			coveredLeast: 6.9864,
			coveredMost: 4.8808,
			weight: -0.4939,
			rarest: 0.3154,
			run: 1.026,
		},
		figures: {
			shared: 9.5566,
			close: 0.4763,
			clash: -0.6006,
			alone: -0.36,
			aloneBoth: -1.2663,
			aloneOne: -1.0823,
			disputed: 5.5473,
		},
		dates: {
			shared: 3.3721,
			clash: 0.6148,
			alone: -0.8416,
			disputed: 3.417,
		},
		names: {
			shared: 0.1371,
			clash: -0.4569,
			aloneBoth: -0.4382,
			aloneOne: -0.5221,
			leaning: 0.9642,
		},
		quotes: {
			shared: 1.408,
			verbatim: 2.4959,
			clash: -1.7693,
			reported: 0.6124,
		},
		form: {
			lengthApart: 1.4181,
			shorter: 1.5215,
			placeApart: -1.8057,
			openings: -5.3807,
			headlines: -0.167,
			headlineAndLead: -5.6574,
			speechBoth: -0.4937,
			speechOne: -0.868,
		},
		kinship: {
			strangers: -1.8798,
			kin: 0.8199,
			headlines: 3.9492,
			openings: 6.9562,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -10.3972,
	weights: {
		words: {
			stems: -3.5096,
			stemsContained: -2.4878,
			grams: 5.8045,
			gramsContained: -1.8762,
			families: 0.1272,
			coveredLeast: 6.873,
			coveredMost: 5.3605,
			weight: 0.0856,
			rarest: 0.1326,
			run: 1.1392,
		},
		figures: {
			shared: 9.3776,
			close: 1.0271,
			clash: -0.5214,
			alone: -0.286,
			aloneBoth: -0.9362,
			aloneOne: -0.9017,
			disputed: 4.0587,
		},
		dates: {
			shared: 2.8867,
			clash: 0.4253,
			alone: -0.6004,
			disputed: 2.9472,
		},
		names: {
			shared: -0.0524,
			clash: -0.3938,
			aloneBoth: -0.6047,
			aloneOne: -0.5908,
			leaning: 1.0795,
		},
		quotes: {
			shared: 2.8383,
			verbatim: 0.6211,
			clash: -1.4728,
			reported: 0.5441,
		},
		form: {
			lengthApart: 1.5172,
			shorter: 1.9272,
			placeApart: -1.1052,
			openings: -5.279,
			headlines: -0.013,
			headlineAndLead: -6.4662,
			speechBoth: -0.558,
			speechOne: -0.8182,
		},
		kinship: {
			strangers: -2.3927,
			kin: 1.81,
			headlines: 2.8462,
			openings: 6.2947,
		},
		company: {
			rivalMost: -0.3728,
			rivalLeast: -0.3945,
			inOrder: 1.0511,
			beside: 2.1095,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.3055,
	weights: {
		joining: {
			open: 3.4567,
			reported: 2.898,
			run: 3.7421,
			details: 0.721,
			beside: 0.5593,
		},
		cell: {
			score: 4.6939,
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
