import {parseFeed as readFeed} from 'feedsmith';
import type {Article} from '../article.js';
import {composeArticle, type Metadata, type Origin} from '../compose.js';
import {sanitize} from '../sanitize.js';
import {parseFragment, readPhrase} from './html-fragment.js';
import {readText} from './text.js';
import {withinTime} from './time-limit.js';

/** In characters: what a feed calls a summary is the whole article from here on. */
const longestSummary = 1500;

type Entry = Metadata & {
	readonly content?: string | undefined;
	/** The same as plain text. */
	readonly text?: string | undefined;
	readonly summary?: string | undefined;
};

/** What RSS, Atom, RDF and JSON Feed call the parts of an entry, in one shape. */
const readEntries = (text: string): Entry[] => {
	const {format, feed} = readFeed(text);
	switch (format) {
		case 'atom':
			return (feed.entries ?? []).map(entry => ({
				title: entry.title?.value,
				outlet: feed.title?.value,
				published: entry.published ?? entry.updated,
				url: (entry.links?.find(({rel}) => rel === 'alternate') ?? entry.links?.[0])?.href,
				content: entry.content?.value,
				summary: entry.summary?.value,
			}));
		case 'json':
			return (feed.items ?? []).map(item => ({
				title: item.title,
				outlet: feed.title,
				published: item.date_published,
				language: feed.language,
				url: item.url,
				content: item.content_html,
				text: item.content_text,
				summary: item.summary,
			}));
		case 'rss':
			return (feed.items ?? []).map(item => ({
				title: item.title,
				outlet: feed.title,
				published: item.pubDate ?? item.dc?.dates?.[0],
				language: feed.language,
				url: item.link,
				content: item.content?.encoded,
				summary: item.description,
			}));
		case 'rdf':
			return (feed.items ?? []).map(item => ({
				title: item.title,
				outlet: feed.title,
				published: item.dc?.dates?.[0],
				url: item.link,
				content: item.content?.encoded,
				summary: item.description,
			}));
	}
};

/**
 * Reads the entries of a feed as articles. What has a summary alone is marked as an excerpt: the
 * whole stands at its address.
 * @throws {TimeLimitError}
 * @throws where the text is no feed
 */
export const parseFeed = (text: string, origin: Origin): Article[] =>
	withinTime(() =>
		readEntries(text).map(({content, text, summary, ...written}) => {
			const metadata = {
				...written,
				title: readPhrase(written.title),
				outlet: readPhrase(written.outlet),
			};
			if (content === undefined && text !== undefined) {
				return composeArticle(readText(text), metadata, origin);
			}

			const isWhole = content !== undefined || sanitize(summary ?? '').length > longestSummary;
			const article = parseFragment(content ?? summary ?? '', metadata, origin);
			return isWhole ? article : {...article, isExcerpt: true};
		}),
	);
