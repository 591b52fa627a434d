import type {Link, PossibleLink} from '../alignment/alignment.js';
import type {Article} from '../article/article.js';
import type {Disagreement} from '../details/conflicts.js';
import type {Detail} from '../details/detail.js';
import type {Sides} from '../sides.js';

/** A detail and the sentence that it stands in: a position in `Article.sentences`. */
export type LocatedDetail = Detail & {readonly sentence: number};

/** A detail that stands on one side of a link alone. */
export type LinkDetail = LocatedDetail & {
	/** Whether the other report has it in another sentence. */
	readonly elsewhere: boolean;
};

/** A detail on which two linked passages disagree. */
export type Conflict = Disagreement<LocatedDetail>;

/** A link with what a reader wants to know of it. */
export type ComparedLink = Link & {
	/** `identical`: the same words, whatever their case, quotes or hyphens. */
	readonly wording: 'identical' | 'reworded';
	/** Whether the passage stands at another place in the order of the other report. */
	readonly moved: boolean;
	readonly details: Sides<readonly LinkDetail[]>;
	readonly conflicts: readonly Conflict[];
};

/** What a row says: the worst that a reader would want to see of it first. */
export type RowKind =
	| 'identical'
	| 'reworded'
	| 'partial'
	| 'conflict'
	/** A body sentence of one report alone. */
	| 'left'
	| 'right'
	/** A line that is no news and stands in no link: a heading, a caption, a byline. */
	| 'aside';

/** One link or one unlinked sentence. Every sentence of either report stands in exactly one row. */
export type Row = {
	readonly kind: RowKind;
	/** Positions in `Article.sentences`, ascending; empty where this side has nothing. */
	readonly left: readonly number[];
	readonly right: readonly number[];
	readonly link: ComparedLink | undefined;
	/** Of a sentence of one report alone: where the other may yet tell it. */
	readonly possible?: PossibleLink;
	/** Whether the row stands for several lines of boilerplate, which it does not show. */
	readonly folded?: true;
};

/** How many rows are of each kind; `aside` is not counted. */
export type Summary = {
	readonly identical: number;
	readonly reworded: number;
	readonly partial: number;
	readonly conflicts: number;
	readonly onlyLeft: number;
	readonly onlyRight: number;
};

/** An alignment as a reader sees it. */
export type Comparison = {
	readonly left: Article;
	readonly right: Article;
	/** In the order of the left report. */
	readonly links: readonly ComparedLink[];
	/** In the order of the left report. */
	readonly possible: readonly PossibleLink[];
	/** In the order of the left report; what stands in the right one alone follows its predecessor there. */
	readonly rows: readonly Row[];
	/** Body sentences without a link. */
	readonly only: Sides<readonly number[]>;
	/** What one report has and the other nowhere, each once, at its first place. */
	readonly details: Sides<readonly LocatedDetail[]>;
	readonly summary: Summary;
};
