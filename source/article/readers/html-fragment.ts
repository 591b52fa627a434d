import type {Article} from '../article.js';
import {composeArticle, type Metadata, type Origin} from '../compose.js';
import {parseDocument} from './html-document.js';
import {readLines} from './html-lines.js';
import {withinTime} from './time-limit.js';

/**
 * Reads HTML that is an article and nothing else, such as a feed's entry.
 * @throws {TimeLimitError}
 */
export function parseFragment(html: string, metadata: Metadata, origin: Origin): Article {
	return withinTime(() => {
		const page = parseDocument(html);
		return composeArticle(page ? readLines(page.root) : [], metadata, origin);
	});
}
