import type {Article} from '../article/article.js';
import type {Detail, DetailKind} from './detail.js';
import {detailsOf} from './details-of.js';
import {identityOf} from './keys.js';
import {createLookup, type Lookup} from './lookup.js';

/** Whether an article tells a detail anywhere, in whatever form or unit. */
export type Tells = (detail: Detail) => boolean;

const createTells = (article: Article): Tells => {
	const lookups = new Map<DetailKind, Lookup>();
	const answers = new Map<string, boolean>();
	// Only details of one kind agree, and not every kind is asked for.
	const lookupOf = (kind: DetailKind): Lookup => {
		const lookup =
			lookups.get(kind) ??
			createLookup(
				detailsOf(article)
					.flat()
					.filter(detail => detail.kind === kind),
			);
		lookups.set(kind, lookup);
		return lookup;
	};

	return detail => {
		const identity = identityOf(detail);
		const answer = answers.get(identity) ?? lookupOf(detail.kind).has(detail);
		answers.set(identity, answer);
		return answer;
	};
};

const known = new WeakMap<Article, Tells>();

/** What an article tells. It is made ready once for each article that is compared, and each detail is looked up once. */
export const tellsOf = (article: Article): Tells => {
	const tells = known.get(article) ?? createTells(article);
	known.set(article, tells);
	return tells;
};
