/** What a page of this program names as its generator. */
export const generator = 'wirediff';

/** The last line of Markdown that this program has written. */
export const markdownMark = `<!-- ${generator} -->`;

const pageMark = `<meta name="generator" content="${generator}">`;

/** Whether a text was written by this program: no report of its own, wherever it was put. */
export const isOwnWork = (text: string): boolean =>
	text.slice(0, 2000).includes(pageMark) || text.trimEnd().endsWith(markdownMark);
