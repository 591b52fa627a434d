import type {Detail, DetailKind} from '../../source/details/detail.js';
import {detailsOf} from '../../source/details/details-of.js';
import {articleOf} from '../fixtures/article.js';

type OfKind<Kind extends DetailKind> = Extract<Detail, {kind: Kind}>;

/** The details of a kind in an article of these body sentences. */
export const found = <Kind extends DetailKind>(
	kind: Kind,
	texts: readonly string[],
	published?: string,
): readonly OfKind<Kind>[] =>
	detailsOf(articleOf(texts, {published}))
		.flat()
		.filter((detail): detail is OfKind<Kind> => detail.kind === kind);

/** The only detail of a kind in a sentence. */
export const only = <Kind extends DetailKind>(
	kind: Kind,
	text: string,
	published?: string,
): OfKind<Kind> => {
	const [detail, another] = found(kind, [text], published);
	if (!detail || another) {
		throw new Error(`not one detail of kind ${kind} in: ${text}`);
	}

	return detail;
};
