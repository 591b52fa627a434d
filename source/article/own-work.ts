import {stripColors} from './sanitize.js';

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
	/^(?: {2}\d+ \S.*\n)+ {2}\d+ claims(?: .*)?\n(?: {2}\d+ (?:in|disputed).*\n)* {2}─/,
	// The same in words: the reports, and at once how many claims there are.
	/^(?:.+\n)*?.*?[.,]\s\d+\swords\.\n\d+ claims?\b/,
	// A report with how others put it: its title and credits, set in.
	/^( {3,})\S.*\n(?:\1\S.*\n)*?\1\S.* · (?:\d+ words|.*…)\n\n/,
	// A list: a story, and below it its reports with their lengths.
	/^\S.*\n {2}\S.* \d+ words {2,}\S/,
	// The same where it is too narrow for the titles, and in words.
	/^\S.*\n(?:(?= {2}\S.* {2}\d) {2}.*…\n(?: {4}\S.*\n)?)+(?:\n|$)/,
	/^Story: (?:.+\n)+?.*?[.,]\s\d+\swords\.(?:\n|$)/,
	// Passages that were found, in words: how many, and each with its report.
	/^\d+ passages?\.\n[\s\S]+?[.,]\s\d+\swords\.(?:\n|$)/,
	// The same as they stand, each below its dated report: of one report alone, or of several.
	/^\S.* {2}\d{1,2} [A-Z][a-z]{2} \d{4} {2}\S.*\n(?: {2}\S.*\n)+(?:$|\n\S.* {2}\S.*\n {2}\S)/,
];

/** In characters: no beginning is longer. */
const longestBeginning = 20_000;

const isOwnText = (text: string): boolean => {
	const beginning = stripColors(text.slice(0, longestBeginning)).replaceAll('\r\n', '\n');
	return texts.some(pattern => pattern.test(beginning));
};

/** Whether a text was written by this program: no report of its own, wherever it was put. */
export const isOwnWork = (text: string): boolean =>
	text.slice(0, 2000).includes(pageMark) ||
	text.trimEnd().endsWith(markdownMark) ||
	isOwnText(text);
