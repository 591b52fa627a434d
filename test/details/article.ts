import type {Article} from '../../source/article/article.js';
import type {Detail, DetailKind} from '../../source/details/detail.js';
import {detailsOf} from '../../source/details/details-of.js';

/** An article of these body sentences. */
export const article = (...texts: readonly string[]): Article => ({
	id: 'test',
	source: 'test',
	outlet: undefined,
	title: texts[0] ?? '',
	published: undefined,
	url: undefined,
	sentences: texts.map(text => ({text, role: 'body', paragraph: 0})),
});

/** The only detail of a kind in a sentence. */
export const only = (text: string, kind: DetailKind): Detail => {
	const found = detailsOf(article(text))
		.flat()
		.filter(detail => detail.kind === kind);
	const [detail] = found;
	if (!detail || found.length > 1) {
		throw new Error(`${found.length} details of kind ${kind} in: ${text}`);
	}

	return detail;
};

/** The texts of the details of a kind in a sentence. */
export const detailsIn = (text: string, kind: DetailKind): readonly string[] =>
	detailsOf(article(text))
		.flat()
		.filter(detail => detail.kind === kind)
		.map(detail => detail.text);
