import type {Article} from './article.js';
import {composeArticle, type Origin} from './compose.js';
import {readFrontMatter} from './readers/front-matter.js';
import {isMarkdown, readMarkdown} from './readers/markdown.js';
import {readText} from './readers/text.js';

/** Reads a report from its text: plain, or Markdown where the source's name ends in `.md`. Never throws. */
export function parseArticle(text: string, origin: Origin): Article {
	const {metadata, body} = readFrontMatter(text);
	const lines = isMarkdown(origin.source) ? readMarkdown(body) : readText(body);
	return composeArticle(lines, metadata, origin);
}
