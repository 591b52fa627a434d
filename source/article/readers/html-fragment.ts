import type {Article} from '../article.js';
import {composeArticle, type Metadata, type Origin} from '../compose.js';
import type {Line} from '../line.js';
import {isTooLarge, parseDocument} from './html-document.js';
import {readLines} from './html-lines.js';
import {withinTime} from './time-limit.js';

/** The lines of HTML that is an article and nothing else, such as a feed's entry. */
export const readFragment = (html: string): Line[] => {
	const page = parseDocument(html);
	return page ? readLines(page.root) : [];
};

/**
 * Reads HTML that is an article and nothing else.
 * @throws {TimeLimitError}
 */
export const parseFragment = (html: string, metadata: Metadata, origin: Origin): Article =>
	withinTime(() => composeArticle(isTooLarge(html) ? [] : readFragment(html), metadata, origin));

/** The words of a name or a title that a source writes in HTML: `Mayor&#8217;s <b>no</b>`. */
export const readPhrase = (html: string | undefined): string | undefined => {
	if (html === undefined || !/[<&]/.test(html)) {
		return html;
	}

	// Many write plain text where HTML is due: `Profits < forecasts at AT&T`.
	const escaped = html.replace(/&(?!#?\w+;)/g, '&amp;').replace(/<(?!\/?[a-z][^<>]*>)/gi, '&lt;');
	return readFragment(escaped)
		.map(({text}) => text)
		.join(' ');
};
