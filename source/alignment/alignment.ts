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

/**
 * A link between two body sentences that is too doubtful to be made: where one that has no link may yet be told.
 * Numbers are positions in `Article.sentences`; the other sentence may have a link of its own.
 */
export type PossibleLink = {
	readonly left: number;
	readonly right: number;
	/** How likely it is: 0 to 1. */
	readonly confidence: number;
};

/** Sure and possible links between two articles (Och and Ney 2003), in the order of the left one. */
export type Alignment = {
	/** No sentence is in two of them. */
	readonly links: readonly Link[];
	/** The likeliest one of each body sentence without a link, where it is likely enough to be named. */
	readonly possible: readonly PossibleLink[];
};
