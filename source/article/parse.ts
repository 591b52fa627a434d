import type {Article} from './article.js';
import type {Origin} from './compose.js';
import {parseText} from './parse-text.js';
import {readFrontMatter} from './readers/front-matter.js';

/** Reads a report from its text, and from the front matter that it may begin with. Never throws. */
export function parseArticle(text: string, origin: Origin): Article {
	const {metadata, body} = readFrontMatter(text);
	return parseText(body, metadata, origin);
}
