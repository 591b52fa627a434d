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
	bias: -5.6129,
	weights: {
		words: {
			stems: -0.2242,
			stemsContained: -2.7235,
			grams: 5.1879,
			gramsContained: -0.9042,
			families: 0.5529,
			coveredLeast: 6.0064,
			coveredMost: 3.9626,
			weight: -0.3117,
			rarest: 0.0197,
			run: -0.3881,
		},
		figures: {
			shared: 9.2002,
			close: 0.8035,
			clash: -0.7702,
			alone: -0.0992,
			aloneBoth: -1.3743,
			aloneOne: -1.4562,
			disputed: 4.3089,
		},
		dates: {
			shared: 3.3486,
			clash: 0.4385,
			alone: -0.6383,
			disputed: 2.7536,
		},
		names: {
			shared: 0.5645,
			clash: -0.6486,
			aloneBoth: -0.3032,
			aloneOne: -0.3766,
			leaning: 1.1727,
		},
		quotes: {
			shared: 3.8634,
			verbatim: -0.9744,
			clash: -1.6097,
			reported: 0.2707,
		},
		form: {
			lengthApart: 0.8345,
			shorter: 0.8168,
			placeApart: -1.2591,
			openings: -4.4874,
			headlines: -0.9202,
			headlineAndLead: -4.889,
			speechBoth: -0.2394,
			speechOne: -0.7995,
		},
		kinship: {
			strangers: -0.8799,
			kin: 1.1499,
			headlines: 4.688,
			openings: 5.9409,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -9.916,
	weights: {
		words: {
			stems: -1.4855,
			stemsContained: -2.656,
			grams: 5.1904,
			gramsContained: -1.1053,
			families: 0.1754,
			coveredLeast: 4.9969,
			coveredMost: 4.9806,
			weight: 0.0362,
			rarest: -0.089,
			run: -0.5731,
		},
		figures: {
			shared: 9.3444,
			close: 1.6861,
			clash: -0.634,
			alone: 0.1035,
			aloneBoth: -1.221,
			aloneOne: -1.4184,
			disputed: 2.7149,
		},
		dates: {
			shared: 2.8071,
			clash: 0.4521,
			alone: -0.5911,
			disputed: 1.9351,
		},
		names: {
			shared: 0.4452,
			clash: -0.7394,
			aloneBoth: -0.3405,
			aloneOne: -0.4417,
			leaning: 1.439,
		},
		quotes: {
			shared: 4.3564,
			verbatim: -0.927,
			clash: -0.8833,
			reported: -0.2421,
		},
		form: {
			lengthApart: 0.8242,
			shorter: 1.2824,
			placeApart: -0.6252,
			openings: -4.5788,
			headlines: -1.5284,
			headlineAndLead: -5.5414,
			speechBoth: -0.3077,
			speechOne: -0.6233,
		},
		kinship: {
			strangers: -1.194,
			kin: 2.3421,
			headlines: 4.2986,
			openings: 6.2949,
		},
		company: {
			rivalMost: -0.4481,
			rivalLeast: -0.565,
			inOrder: 1.3379,
			beside: 2.1523,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.3812,
	weights: {
		joining: {
			open: 3.6966,
			reported: 3.1154,
			run: 2.8026,
			details: 0.6577,
			beside: 0.7382,
		},
		cell: {
			score: 4.8072,
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
