// Made by benchmark/fit.ts (npm run fit:alignment) from benchmark/gold, benchmark/stories and benchmark/look-alikes:
// logistic regression by Newton's method from zero, so no seed. The link weights are fitted on first impressions
// of four folds of stories left out in turn. Not to be edited by hand.
import type {Evidence, FirstEvidence, OwnEvidence} from './evidence/evidence.js';
import type {CaseForJoining, EvidenceWeights} from './judge.js';

/** Log odds of a link by two sentences alone. */
export const impressionWeights: EvidenceWeights<FirstEvidence> = {
	bias: -3.8626,
	weights: {
		words: {
			stems: -1.8453,
			stemsContained: -2.761,
			grams: 4.2587,
			gramsContained: -0.1379,
			families: 0.4748,
			coveredLeast: 7.3919,
			coveredMost: 3.3594,
			weight: 0.1737,
			rarest: 0.3664,
			run: -0.7996,
		},
		figures: {
			shared: 9.6988,
			close: 0.5047,
			clash: -1.1173,
			alone: -0.1825,
			aloneBoth: -1.0312,
			aloneOne: -1.3184,
			disputed: 3.9961,
		},
		dates: {
			shared: 3.2641,
			clash: 0.5786,
			alone: -0.7578,
			disputed: 2.3107,
		},
		names: {
			shared: 0.5375,
			clash: -0.6834,
			aloneBoth: -0.3102,
			aloneOne: -0.354,
			leaning: 1.2331,
		},
		quotes: {
			shared: 0.5236,
			verbatim: 2.1051,
			clash: -1.5448,
			reported: 0.582,
		},
		form: {
			lengthApart: 0.7234,
			shorter: 0.1958,
			placeApart: -1.3281,
			openings: -2.1491,
			headlines: 0.3222,
			headlineAndLead: -4.9788,
			speechBoth: -0.2542,
			speechOne: -0.8167,
		},
		kinship: {
			strangers: -1.4572,
			kin: 0.146,
			headlines: 4.6633,
			openings: 4.3119,
		},
	},
};

/** Log odds of a link among its rivals. */
export const linkWeights: EvidenceWeights<Evidence> = {
	bias: -8.4675,
	weights: {
		words: {
			stems: -1.1271,
			stemsContained: -4.4967,
			grams: 6.7615,
			gramsContained: -0.4648,
			families: 0.3417,
			coveredLeast: 13.1288,
			coveredMost: 6.3589,
			weight: -0.0242,
			rarest: 0.2214,
			run: -1.8721,
		},
		figures: {
			shared: 17.9631,
			close: 1.5413,
			clash: -1.8127,
			alone: -0.1432,
			aloneBoth: -1.5459,
			aloneOne: -2.1765,
			disputed: 5.8343,
		},
		dates: {
			shared: 5.3849,
			clash: 0.9894,
			alone: -1.2368,
			disputed: 3.2614,
		},
		names: {
			shared: 0.8072,
			clash: -1.0405,
			aloneBoth: -0.727,
			aloneOne: -0.6366,
			leaning: 2.3211,
		},
		quotes: {
			shared: 1.3337,
			verbatim: 3.0824,
			clash: -2.1243,
			reported: 0.6963,
		},
		form: {
			lengthApart: 1.5823,
			shorter: 1.2153,
			placeApart: -1.7731,
			openings: -3.1814,
			headlines: 0.3373,
			headlineAndLead: -8.4688,
			speechBoth: -0.4678,
			speechOne: -1.2079,
		},
		kinship: {
			strangers: -2.8441,
			kin: 1.0373,
			headlines: 7.9649,
			openings: 7.0431,
		},
		company: {
			impression: 0.0889,
			odds: -0.9372,
			rivalMost: -2.9376,
			rivalLeast: -2.8211,
			inOrder: 1.2694,
			beside: 2.0948,
		},
	},
};

/** Log odds that a further sentence belongs to a link. */
export const joiningWeights: EvidenceWeights<CaseForJoining> = {
	bias: -6.6003,
	weights: {
		joining: {
			open: 4.5465,
			reported: 1.7657,
			details: 1.101,
			beside: 0.9032,
		},
		cell: {
			score: 4.9619,
		},
	},
};

/** Log odds that linked sentences hold the same details. */
export const relationWeights: EvidenceWeights<OwnEvidence> = {
	bias: 0.1068,
	weights: {
		words: {
			stems: 1.2148,
			stemsContained: -0.4617,
			grams: 0.6109,
			gramsContained: 0.3649,
			families: 0.7476,
			coveredLeast: 2.1878,
			coveredMost: -1.3636,
			weight: -0.4579,
			rarest: -0.5657,
			run: 1.1135,
		},
		figures: {
			shared: 0.7092,
			close: -0.5346,
			clash: 2.1219,
			alone: -1.4765,
			aloneBoth: 0.2492,
			aloneOne: -2.0372,
			disputed: -4.9031,
		},
		dates: {
			shared: 1.5331,
			clash: 0.0385,
			alone: -0.3934,
			disputed: -6.3669,
		},
		names: {
			shared: 0.2341,
			clash: -2.2472,
			aloneBoth: -1.5446,
			aloneOne: -1.1757,
			leaning: 0.9249,
		},
		quotes: {
			shared: -0.2026,
			verbatim: -1.0674,
			clash: 0,
			reported: 1.3081,
		},
	},
};
