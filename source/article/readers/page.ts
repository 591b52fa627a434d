import {Readability} from '@mozilla/readability';
import type {Article} from '../article.js';
import {composeArticle, type Origin} from '../compose.js';
import type {Line} from '../line.js';
import {sanitize} from '../sanitize.js';
import {type Element, isTooLarge, parseDocument} from './html-document.js';
import {readLines} from './html-lines.js';
import {hostOf, readPageMetadata} from './page-metadata.js';
import {withinTime} from './time-limit.js';

/** An article found on a web page. */
export type Page = {
	readonly article: Article;
	/** Whether the page says that only subscribers see the whole. */
	readonly isPaywalled: boolean;
};

/** In characters: what Readability takes for an article rather than try again with laxer rules. */
const shortestArticle = 200;

/** Takes the site's name from a title, where the page has a line without it: `Levee fails - Ledger`. */
const splitTitle = (title: string, lines: readonly Line[]): {title: string; site?: string} => {
	const [, headline, site] = /^(.{8,}) [-–—|·:] ([^-–—|·]{2,40})$/.exec(sanitize(title)) ?? [];
	const isHeadline = site !== undefined && lines.some(({text}) => text === headline);
	return isHeadline && headline !== undefined ? {title: headline, site} : {title};
};

const findArticle = (html: string, origin: Origin): Page | undefined => {
	const page = isTooLarge(html) ? undefined : parseDocument(html);
	if (page === undefined) {
		return undefined;
	}

	const address = /^https?:/i.test(origin.source) ? origin.source : undefined;
	const {author, isPaywalled, ...metadata} = readPageMetadata(page.root, address);
	// Readability wants a browser's document by its types, and works with any.
	const found = new Readability<Element>(page.document as never, {
		charThreshold: shortestArticle,
		serializer: (node: unknown) => node as Element,
	}).parse();
	if (!found?.content) {
		return undefined;
	}

	const lines = readLines(found.content);
	const byline = sanitize(found.byline ?? author ?? '');
	const isNew = byline !== '' && !lines.some(({text}) => text === byline);
	const credited: Line[] = isNew ? [{text: byline, role: 'byline', spaced: true}, ...lines] : lines;
	const {title, site} = splitTitle(metadata.title ?? found.title ?? '', lines);
	const outlet = metadata.outlet ?? site ?? hostOf(metadata.url);
	const article = composeArticle(credited, {...metadata, title, outlet}, origin);
	return {article, isPaywalled};
};

/**
 * Finds the article on a web page.
 * @returns undefined where there is none, or the page is too large to be one
 * @throws {TimeLimitError}
 */
export const parsePage = (html: string, origin: Origin): Page | undefined =>
	withinTime(() => findArticle(html, origin));
