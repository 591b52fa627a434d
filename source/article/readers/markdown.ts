import type {Line} from '../line.js';
import {foldSpace, stripUnprintable} from '../sanitize.js';

/** A heading at the start of a paragraph: `# Levee fails`, but not `#1` nor `# 1`. */
const heading = /(?:^|\n[ \t\r]*\n)#{1,6} +["'“‘*_[]?\p{Alpha}/u;

/**
 * Whether a text is Markdown, by the media type or the name of its source; where both are silent, as on
 * standard input, by its headings.
 */
export const isMarkdown = (text: string, source: string, type = ''): boolean => {
	const [, extension = ''] = /\.([^./\\]+)$/.exec(source) ?? [];
	return type === '' && extension === ''
		? heading.test(text.trimStart())
		: /^(?:md|markdown)$/i.test(extension) || /^text\/(?:x-)?markdown$/.test(type);
};

/**
 * What can be a mark of Markdown or of the HTML in it; a text without is paragraphs alone. Brackets around words, as in
 * quotations, are none before a link’s address or its name.
 */
const mark =
	/[\\`*_<>&#|~=@]|\][([:]|\[\^|:\/\/|www\.|^ {0,3}(?:[-+](?:\s|$)|-[- \t]*$|\d{1,9}[.)](?:\s|$))|^ {4}| {2}$/m;

const readParagraphs = (text: string): Line[] =>
	text.split(/\n\s*\n/).flatMap(paragraph => {
		const line = foldSpace(paragraph);
		return line === '' ? [] : [{text: line, spaced: true}];
	});

/**
 * The lines of a Markdown text, its marks read away; headings and images keep their role.
 * @throws {TimeLimitError}
 */
export const readMarkdown = async (text: string): Promise<Line[]> => {
	const printable = stripUnprintable(text);
	if (!mark.test(printable)) {
		return readParagraphs(printable);
	}

	// What reads marks is as large as what reads all the rest.
	const {readMarks} = await import('./html-markdown.js');
	return readMarks(printable);
};
