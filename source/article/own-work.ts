/** What a page of this program names as its generator. */
export const generator = 'wirediff';

/** The last line of Markdown that this program has written. */
export const markdownMark = `<!-- ${generator} -->`;

const pageMark = `<meta name="generator" content="${generator}">`;

/** How texts of this program begin. They carry no mark, as they are made to be read as they stand. */
const texts: readonly RegExp[] = [
	// A comparison: both reports below each other, and in words with their summary.
	/^ {2}left {3}\S.*\n {2}right {2}\S/,
	/^Left: [\s\S]+?\swords\.\nRight: [\s\S]+?\swords\.\n\d+ identical, /,
	// A coverage: the reports, the counts and a rule.
	/^(?: {2}\d+ \S.*\n)+ {2}\d+ claims(?: .*)?\n {2}─/,
	// A report with how others put it: its title and credits, set in.
	/^( {3,})\S.*\n(?:\1\S.*\n)*?\1\S.* · \d+ words\n\n/,
	// A list: a story, and below it its reports with their lengths.
	/^\S.*\n {2}\S.* \d+ words {2,}\S/,
];

/** In characters: no beginning is longer. */
const longestBeginning = 20_000;

const isOwnText = (text: string): boolean => {
	const beginning = text.slice(0, longestBeginning).replaceAll('\r\n', '\n');
	return texts.some(pattern => pattern.test(beginning));
};

/** Whether a text was written by this program: no report of its own, wherever it was put. */
export const isOwnWork = (text: string): boolean =>
	text.slice(0, 2000).includes(pageMark) ||
	text.trimEnd().endsWith(markdownMark) ||
	isOwnText(text);
