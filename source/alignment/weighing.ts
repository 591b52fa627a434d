import type {JoiningEvidence} from './evidence/joining.js';

/** What speaks for a further sentence in a link. */
export type CaseForJoining = {
	readonly joining: JoiningEvidence;
	/** What its own cell comes to as a link. */
	readonly cell: {readonly score: number};
};

/** What each piece of evidence counts, in log odds. Evidence without a weight counts nothing. */
export type EvidenceWeights<Known> = {
	readonly bias: number;
	readonly weights: {
		readonly [Kind in keyof Known]?: {readonly [Piece in keyof Known[Kind]]?: number};
	};
};

/** The probability that weighted evidence adds up to (logistic regression). */
export const weighingJudge = <Known extends object>({
	bias,
	weights,
}: EvidenceWeights<Known>): ((evidence: Known) => number) => {
	const kinds = (Object.entries(weights) as [keyof Known, Record<string, number>][]).map(
		([kind, pieces]) => ({kind, pieces: Object.keys(pieces), weights: Object.values(pieces)}),
	);
	return evidence => {
		let odds = bias;
		for (const {kind, pieces, weights} of kinds) {
			const known = evidence[kind] as Readonly<Record<string, number>>;
			for (let at = 0; at < pieces.length; at++) {
				odds += (weights[at] ?? 0) * (known[pieces[at] ?? ''] ?? 0);
			}
		}

		return 1 / (1 + Math.exp(-odds));
	};
};
