import type {Role} from './article.js';
import {isDate, namesAuthor, readsAsByline} from './bylines.js';
import {hasCaptionCue, hasPictureCredit, isPictureCreditAlone} from './credits.js';
import {isFurniture} from './furniture.js';
import {countWords, endsWithStop, type Line} from './line.js';

/** Headings are short; headlines may be longer; what is longer still is running text. */
const longestHeading = 14;
const longestHeadline = 25;

/** Words that make a sentence of a line; headings are written without. */
const sentenceWords =
	/\b(?:said|says|told|was|were|had|has|have|will|would|could|been|he|she|they|it|its|his|her|their|that|who|which|but|also|after|while|because)\b/iu;

/** Whether a line can only be running text: a stop that no headline has, or a length. */
function isRunningText({text}: Line): boolean {
	const words = countWords(text);
	return (
		words > longestHeadline ||
		(endsWithStop(text) && (words > longestHeading || (words > 1 && /\.["'”’»)]*$/.test(text))))
	);
}

/** What a line is by its own words alone, whatever stands around it. */
function ownRole(line: Line): Role | undefined {
	if (isFurniture(line.text)) {
		return 'boilerplate';
	}

	if (line.role !== undefined) {
		return line.role;
	}

	if (namesAuthor(line.text)) {
		return 'byline';
	}

	return hasPictureCredit(line.text) || hasCaptionCue(line.text) ? 'caption' : undefined;
}

/** Capitalized words from within sentences: names, since no sentence begins with them. */
function namesIn(lines: readonly Line[]): ReadonlySet<string> {
	const text = lines.map(line => line.text).join('\n');
	return new Set(
		[...text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}’'-]*/gu)].flatMap(match =>
			match[0].replace(/[’']s$/, '').split('-'),
		),
	);
}

/** Whether a line is a row of names that the text knows: `Putin and Xi Jinping`. */
function isRowOfNames(line: string, names: ReadonlySet<string>): boolean {
	const words = line
		.split(/[\s,&/-]+/)
		.filter(word => word !== '' && !/^(?:and|with|und|et|y)$/.test(word));
	return words.length >= 2 && words.every(word => names.has(word));
}

const isQuestionHeading = (text: string): boolean =>
	/^(?:what|why|who|how|when|where|which|will|is|are|can|does|do|could|should)\b.*\?$/iu.test(text);

/** The role of a line amid the text that no evidence of its own has placed. */
function roleAmidText(line: Line, names: ReadonlySet<string>): Role {
	const words = countWords(line.text);
	if (words > longestHeading || /[,;:]$/.test(line.text) || /^[-–—•*]\s/.test(line.text)) {
		return 'body';
	}

	if (endsWithStop(line.text)) {
		return words <= 10 && isQuestionHeading(line.text) ? 'heading' : 'body';
	}

	if (isRowOfNames(line.text, names)) {
		return 'caption';
	}

	return words > 8 && sentenceWords.test(line.text) ? 'body' : 'heading';
}

/** The position of the headline among the lines above the text; after the text where there is none. */
function findHeadline(
	lines: readonly Line[],
	roles: readonly (Role | undefined)[],
	firstText: number,
): number {
	const marked = roles.indexOf('headline');
	if (marked !== -1) {
		return marked;
	}

	const candidates = lines.flatMap(({text}, index) =>
		index < firstText && roles[index] === undefined && !isDate(text)
			? [{index, words: countWords(text)}]
			: [],
	);
	// A section's name may stand above the headline.
	const [first, second] = candidates;
	const isSection = first && second && first.words <= 3 && second.words >= 5;
	return (isSection ? second : first)?.index ?? lines.length;
}

/** The role of a line above the text that is not the headline. */
function roleAboveText(line: Line, isAboveHeadline: boolean): Role {
	if (isDate(line.text) || (!isAboveHeadline && readsAsByline(line.text))) {
		return 'byline';
	}

	return isAboveHeadline
		? 'boilerplate'
		: countWords(line.text) > longestHeading
			? 'body'
			: 'heading';
}

/** A credit that stands alone makes captions of its neighbours. */
function captionBeside(lines: readonly Line[], index: number): number | undefined {
	const [before, credit, after] = [lines[index - 1], lines[index], lines[index + 1]];
	const isTight = credit?.spaced === false && lines.some(line => line.spaced);
	if (
		before &&
		(!endsWithStop(before.text) || before.text.endsWith('…') || (isTight && before.spaced))
	) {
		return index - 1;
	}

	return before && after && !endsWithStop(after.text) && countWords(after.text) > 3
		? index + 1
		: undefined;
}

/**
 * What each line of a report is, by general evidence: its own words, its length and end, where it
 * stands, and what stands beside it.
 */
export function findRoles(lines: readonly Line[]): Role[] {
	const roles = lines.map(ownRole);
	for (const [index, line] of lines.entries()) {
		const beside =
			roles[index] === 'caption' && isPictureCreditAlone(line.text)
				? captionBeside(lines, index)
				: undefined;
		if (beside !== undefined) {
			roles[beside] ??= 'caption';
		}
	}

	const isText = (line: Line, index: number): boolean =>
		roles[index] === 'body' || (roles[index] === undefined && isRunningText(line));
	const firstText = lines.findIndex(isText);
	const lastText = lines.findLastIndex(isText);
	if (firstText === -1) {
		return roles.map(role => role ?? 'body');
	}

	const headline = findHeadline(lines, roles, firstText);
	const names = namesIn(lines);
	return lines.map((line, index) => {
		const own = roles[index];
		if (own !== undefined) {
			return own;
		}

		if (index === headline) {
			return 'headline';
		}

		if (index < firstText) {
			return roleAboveText(line, index < headline);
		}

		const role = roleAmidText(line, names);
		return index > lastText && role === 'heading' ? 'boilerplate' : role;
	});
}
