// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import type {CaseForJoining, EvidenceWeights} from './judge.js';

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -4.4734,
	weights: {
		words: {
			stems: -1.2895,
			stemsContained: -2.4114,
			grams: 4.7838,
			gramsContained: -0.6926,
			families: 0.4071,
			coveredLeast: 6.5119,
			coveredMost: 3.9209,
			weight: -0.1567,
			rarest: 0.3255,
			run: -1.0637,
		},
		figures: {
			shared: 9.6504,
			close: 0.9026,
			clash: -0.7174,
			alone: -0.154,
			aloneBoth: -1.4064,
			aloneOne: -1.3582,
			disputed: 4.0178,
		},
		dates: {
			shared: 3.2545,
			clash: 0.5095,
			alone: -0.7067,
			disputed: 2.3151,
		},
		names: {
			shared: 0.5409,
			clash: -0.7116,
			aloneBoth: -0.3038,
			aloneOne: -0.3553,
			leaning: 1.126,
		},
		quotes: {
			shared: 0.6073,
			verbatim: 2.0584,
			clash: -1.4804,
			reported: 0.6439,
		},
		form: {
			lengthApart: 0.699,
			shorter: 0.6117,
			placeApart: -1.3657,
			openings: -2.2336,
			headlines: 0.2477,
			headlineAndLead: -5.0446,
			speechBoth: -0.2967,
			speechOne: -0.8168,
		},
		kinship: {
			strangers: -1.5065,
			kin: 0.1642,
			headlines: 4.5677,
			openings: 4.3053,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -5.2173,
	weights: {
		words: {
			stems: -0.9686,
			stemsContained: -2.447,
			grams: 4.2888,
			gramsContained: -0.84,
			families: -0.1103,
			coveredLeast: 6.0536,
			coveredMost: 4.7349,
			weight: -0.2196,
			rarest: 0.2369,
			run: -1.7758,
		},
		figures: {
			shared: 9.9812,
			close: 1.3993,
			clash: -0.5694,
			alone: 0.0491,
			aloneBoth: -1.2455,
			aloneOne: -1.2855,
			disputed: 2.4103,
		},
		dates: {
			shared: 2.8277,
			clash: 0.435,
			alone: -0.5786,
			disputed: 1.7045,
		},
		names: {
			shared: 0.4186,
			clash: -0.6877,
			aloneBoth: -0.3221,
			aloneOne: -0.3547,
			leaning: 1.3111,
		},
		quotes: {
			shared: 0.2444,
			verbatim: 2.573,
			clash: -0.857,
			reported: 0.349,
		},
		form: {
			lengthApart: 0.807,
			shorter: 1.152,
			placeApart: -0.9324,
			openings: -1.8016,
			headlines: -0.0686,
			headlineAndLead: -4.8763,
			speechBoth: -0.3333,
			speechOne: -0.6281,
		},
		kinship: {
			strangers: -1.8828,
			kin: 0.9334,
			headlines: 3.8963,
			openings: 3.9046,
		},
		company: {
			rivalMost: -2.9195,
			rivalLeast: -3.4027,
			inOrder: 1.2779,
			beside: 2.0701,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.1018,
	weights: {
		joining: {
			open: 3.64,
			reported: 2.618,
			details: 0.5114,
			beside: 0.6496,
		},
		cell: {
			score: 4.9556,
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
