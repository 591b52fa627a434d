import type {Article} from '../article/article.js';
import type {Comparison} from '../comparison/comparison.js';

/** How a report tells a claim, beside the sentence that represents the claim. */
export type Telling =
	/** All of it. */
	| 'reports'
	/** Less of it, or a neighbouring claim. */
	| 'partly'
	/** It, with another figure, date or name. */
	| 'disagrees'
	| 'leaves out';

/** A sentence of one of several articles: positions in `Coverage.articles` and in `Article.sentences`. */
export type Place = {readonly article: number; readonly sentence: number};

/** What one report has of a claim. */
export type Version = {
	readonly telling: Telling;
	/** The claim's sentences in this report: positions in `Article.sentences`, ascending. */
	readonly sentences: readonly number[];
	/** Where there are none of them: sentences of other claims that are linked to this one. */
	readonly near: readonly number[];
};

/** What linked sentences of several articles have in common, or what a sentence says alone. */
export type Claim = {
	/** The sentence that most of the others agree with. */
	readonly representative: Place;
	/** One for each article, in their order. */
	readonly versions: readonly Version[];
	/** How many reports do not leave it out. */
	readonly reports: number;
	/** Whether any two of them disagree. */
	readonly conflict: boolean;
};

/** The comparison of two of the articles: positions in `Coverage.articles`, `left` before `right`. */
export type Pair = {readonly left: number; readonly right: number; readonly comparison: Comparison};

/** Who reports what, over all reports of a story. */
export type Coverage = {
	readonly articles: readonly Article[];
	/** All pairs of the articles. */
	readonly pairs: readonly Pair[];
	/** In the order of the articles and their sentences. Every body sentence belongs to exactly one. */
	readonly claims: readonly Claim[];
};
