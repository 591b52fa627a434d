import type {Article} from '../article/article.js';
import type {Detail, DetailKind} from './detail.js';
import {detailsOf} from './details-of.js';
import {identityOf} from './keys.js';
import {createLookup, type Lookup} from './lookup.js';

/** What an article tells anywhere, in whatever form or unit. */
export type ToldDetails = Pick<Lookup, 'has' | 'tells'>;

/** A function of details that finds each answer once. */
const remembering = (answerTo: (detail: Detail) => boolean): ((detail: Detail) => boolean) => {
	const answers = new Map<string, boolean>();
	return detail => {
		const identity = identityOf(detail);
		const answer = answers.get(identity) ?? answerTo(detail);
		answers.set(identity, answer);
		return answer;
	};
};

const findTold = (article: Article): ToldDetails => {
	const lookups = new Map<DetailKind, Lookup>();
	// Only details of one kind agree, and not every kind is asked for.
	const lookupOf = (kind: DetailKind): Lookup => {
		const lookup =
			lookups.get(kind) ??
			createLookup(
				detailsOf(article).flatMap(details => details.filter(detail => detail.kind === kind)),
			);
		lookups.set(kind, lookup);
		return lookup;
	};

	const has = remembering(detail => lookupOf(detail.kind).has(detail));
	const tells = remembering(detail => lookupOf(detail.kind).tells(detail));
	// Only dates agree and yet tell less.
	return {has, tells: detail => (detail.kind === 'date' ? tells(detail) : has(detail))};
};

const known = new WeakMap<Article, ToldDetails>();

/** What an article tells. It is made ready once for each article that is compared, and each detail is looked up once. */
export const toldBy = (article: Article): ToldDetails => {
	const told = known.get(article) ?? findTold(article);
	known.set(article, told);
	return told;
};
