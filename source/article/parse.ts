import type {Article} from './article.js';
import {composeArticle, type Metadata, type Origin} from './compose.js';
import {parseText} from './parse-text.js';
import {isMarkdown, readMarkdown} from './readers/markdown.js';

/** The fields of the front matter that a text may begin with, and the text after it. */
const partFrontMatter = async (text: string): Promise<{metadata: Metadata; body: string}> => {
	// What reads front matter is as large as what reads all the rest.
	if (!/^\uFEFF?---/.test(text)) {
		return {metadata: {}, body: text};
	}

	const {readFrontMatter} = await import('./readers/front-matter.js');
	return readFrontMatter(text);
};

/**
 * Reads a report from its text: plain, or Markdown.
 * @param type The media type, where the source says it.
 * @throws {TimeLimitError}
 */
export const parseArticle = async (
	text: string,
	origin: Origin,
	type?: string,
): Promise<Article> => {
	const {metadata, body} = await partFrontMatter(text);
	return isMarkdown(body, origin.source, type)
		? composeArticle(await readMarkdown(body), metadata, origin)
		: parseText(body, metadata, origin);
};
