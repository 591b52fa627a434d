import type {Article} from '../article/article.js';

/** What a search finds: a sentence and where it stands. */
export type Passage = {
	/** The article's id. */
	readonly article: string;
	/** 0-based position in `Article.sentences`. */
	readonly sentence: number;
	readonly text: string;
	readonly outlet: string | undefined;
	readonly title: string;
	readonly published: string | undefined;
};

/** Part of a text, in UTF-16 units: from the first number up to, not with, the second. */
export type Span = readonly [start: number, end: number];

/** A passage that answers a query. */
export type Hit = {
	/** The article's id. */
	readonly article: string;
	/** 0-based position in `Article.sentences`. */
	readonly sentence: number;
	readonly text: string;
	/** How well the passage answers: 1 at best, above 0. */
	readonly score: number;
	/** The words of `text` that answer the query, in order, never overlapping. */
	readonly matches: readonly Span[];
};

/** Every sentence of an article but its boilerplate. */
export const passagesOf = (article: Article): Passage[] =>
	article.sentences.flatMap(({text, role}, sentence) =>
		role === 'boilerplate'
			? []
			: [
					{
						article: article.id,
						sentence,
						text,
						outlet: article.outlet,
						title: article.title,
						published: article.published,
					},
				],
	);
