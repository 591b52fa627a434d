import type {Comparison, Row} from '../comparison/comparison.js';
import type {Side} from '../sides.js';

/** Where a sentence that has no link may yet be told. */
export type PossiblePlace = {
	readonly side: Side;
	/** Its position in `Article.sentences`. */
	readonly index: number;
	/** The sentence there, after a word of doubt. */
	readonly words: string;
};

/** The place in the other report that may tell what a row says stands in one alone. */
export const possiblePlaceOf = (
	comparison: Comparison,
	{left, possible}: Row,
): PossiblePlace | undefined => {
	if (possible === undefined) {
		return undefined;
	}

	const side = left.length > 0 ? 'right' : 'left';
	const index = possible[side];
	return {side, index, words: `perhaps: ${comparison[side].sentences[index]?.text ?? ''}`};
};
