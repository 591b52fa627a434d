// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence} from './evidence/evidence.js';
import type {KinshipEvidence} from './evidence/kinship.js';
import type {OwnEvidence} from './evidence/own.js';
import type {CaseForJoining, EvidenceWeights} from './weighing.js';

/** Log odds that two articles tell of one event, by their openings. */
export const kinWeights: EvidenceWeights<KinshipEvidence> = {
	bias: -2.7693,
	weights: {
		openings: {
			alike: 7.2455,
			figures: 10.4396,
			farApart: -1.8237,
			quotes: 2.7025,
		},
	},
};

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -5.5844,
	weights: {
		words: {
			stems: 0.1944,
			stemsContained: -2.6895,
			grams: 5.0009,
			gramsContained: -0.9427,
			families: 0.5337,
			coveredLeast: 6.1757,
			coveredMost: 3.8593,
			weight: -0.3462,
			rarest: 0.0026,
			run: -0.3938,
		},
		figures: {
			shared: 9.2159,
			close: 0.8767,
			clash: -0.647,
			alone: -0.1031,
			aloneBoth: -1.4004,
			aloneOne: -1.4373,
			disputed: 4.2309,
		},
		dates: {
			shared: 3.3135,
			clash: 0.4537,
			alone: -0.6692,
			disputed: 2.7896,
		},
		names: {
			shared: 0.5666,
			clash: -0.6297,
			aloneBoth: -0.2708,
			aloneOne: -0.3479,
			leaning: 1.1505,
		},
		quotes: {
			shared: 3.909,
			verbatim: -1.0293,
			clash: -1.6028,
			reported: 0.2528,
		},
		form: {
			lengthApart: 0.8506,
			shorter: 0.7918,
			placeApart: -1.2553,
			openings: -4.613,
			headlines: -0.9253,
			headlineAndLead: -4.8872,
			speechBoth: -0.2466,
			speechOne: -0.803,
		},
		kinship: {
			strangers: -0.8603,
			kin: 1.1759,
			headlines: 4.6545,
			openings: 6.1183,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -9.8948,
	weights: {
		words: {
			stems: -1.1819,
			stemsContained: -2.6279,
			grams: 5.1266,
			gramsContained: -1.1513,
			families: 0.1376,
			coveredLeast: 5.1881,
			coveredMost: 4.8995,
			weight: 0.0124,
			rarest: -0.114,
			run: -0.6399,
		},
		figures: {
			shared: 9.3578,
			close: 1.7674,
			clash: -0.5264,
			alone: 0.1007,
			aloneBoth: -1.2299,
			aloneOne: -1.3917,
			disputed: 2.5886,
		},
		dates: {
			shared: 2.7428,
			clash: 0.4618,
			alone: -0.6249,
			disputed: 1.9425,
		},
		names: {
			shared: 0.4402,
			clash: -0.7318,
			aloneBoth: -0.2927,
			aloneOne: -0.4078,
			leaning: 1.4357,
		},
		quotes: {
			shared: 4.4076,
			verbatim: -0.9306,
			clash: -0.8921,
			reported: -0.2985,
		},
		form: {
			lengthApart: 0.8269,
			shorter: 1.2552,
			placeApart: -0.615,
			openings: -4.6482,
			headlines: -1.5675,
			headlineAndLead: -5.5894,
			speechBoth: -0.3109,
			speechOne: -0.6368,
		},
		kinship: {
			strangers: -1.1701,
			kin: 2.3707,
			headlines: 4.2967,
			openings: 6.3659,
		},
		company: {
			rivalMost: -0.4465,
			rivalLeast: -0.5718,
			inOrder: 1.3525,
			beside: 2.1361,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.3568,
	weights: {
		joining: {
			open: 3.6565,
			reported: 3.0643,
			run: 2.8864,
			details: 0.6988,
			beside: 0.7348,
		},
		cell: {
			score: 4.7624,
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
