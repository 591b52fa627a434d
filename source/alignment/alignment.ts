/** Whether two linked passages say the same, or one of them holds news that the other lacks. */
export type Relation = 'same' | 'partial';

/**
 * Sentences of one article that report the same claim as sentences of another.
 * Numbers are positions in `Article.sentences`, ascending, one or two to a side.
 */
export type Link = {
	readonly left: readonly number[];
	readonly right: readonly number[];
	readonly relation: Relation;
	/** How likely the link is right: 0 to 1, calibrated. */
	readonly confidence: number;
};

/** All links between two articles, in the order of the left one. No sentence is in two links. */
export type Alignment = readonly Link[];
