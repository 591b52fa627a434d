import type {Article} from '../article/article.js';
import type {Place, SentenceGraph} from './sentence-graph.js';
import {tells, type Version} from './versions.js';

/** What linked sentences of several articles have in common, or what a sentence says alone. */
export type Claim = {
	/** The sentence that most of the others agree with. */
	readonly representative: Place;
	/** What each article has of it, in their order, beside the representative. */
	readonly versions: readonly Version[];
	/** How many reports have a sentence of it. */
	readonly reports: number;
	/** Whether any two of them disagree. */
	readonly conflict: boolean;
};

/** Whether a report has anything of a claim, be it in a sentence of another claim. */
export const isTold = ({versions}: Claim, article: number): boolean =>
	tells(versions[article]?.telling ?? 'leaves out');

/** How many reports have anything of a claim. */
export const countTellers = ({versions}: Claim): number =>
	versions.filter(({telling}) => tells(telling)).length;

/** Who reports what, over all reports of a story. */
export type Coverage = {
	readonly articles: readonly Article[];
	readonly graph: SentenceGraph;
	/** In the order of the articles and their sentences. Every body sentence belongs to exactly one. */
	readonly claims: readonly Claim[];
};
