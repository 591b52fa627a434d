import type {Article} from '../article.js';
import {composeArticle, type Metadata, type Origin} from '../compose.js';
import type {Line} from '../line.js';
import {parseDocument} from './html-document.js';
import {readLines} from './html-lines.js';
import {withinTime} from './time-limit.js';

/** The lines of HTML that is an article and nothing else, such as a feed's entry. */
export function readFragment(html: string): Line[] {
	const page = parseDocument(html);
	return page ? readLines(page.root) : [];
}

/**
 * Reads HTML that is an article and nothing else.
 * @throws {TimeLimitError}
 */
export const parseFragment = (html: string, metadata: Metadata, origin: Origin): Article =>
	withinTime(() => composeArticle(readFragment(html), metadata, origin));
