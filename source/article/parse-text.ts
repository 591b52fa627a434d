import type {Article} from './article.js';
import {composeArticle, type Metadata, type Origin} from './compose.js';
import {isMarkdown, readMarkdown} from './readers/markdown.js';
import {readText} from './readers/text.js';

/** Reads a report from its text alone: plain, or Markdown where the source's name ends in `.md`. Never throws. */
export function parseText(text: string, metadata: Metadata, origin: Origin): Article {
	const lines = isMarkdown(origin.source) ? readMarkdown(text) : readText(text);
	return composeArticle(lines, metadata, origin);
}
