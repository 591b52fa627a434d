import type {Role} from './article.js';
import {describesAuthor, isDate, namesAuthor, namesTrade, readsAsByline} from './bylines.js';
import {hasCaptionCue, hasPictureCredit, isPictureCreditAlone} from './credits.js';
import {placeEndNotes} from './end-notes.js';
import {isFurniture, labelsLinks} from './furniture.js';
import {countWords, endsWithStop, isListed, type Line} from './line.js';
import {isRowOfNames, namesIn} from './names.js';

type Roles = Array<Role | undefined>;

/** In words. Headlines may be longer than headings; what is longer still is running text. */
const longestHeading = 14;
const longestHeadline = 25;
const longestQuestion = 10;
const longestSection = 2;

/** In UTF-16 units. */
const longestFurniture = 300;
const longestCaption = 600;

// For the line in lower case, as those of furniture are.
/** Words that make a sentence of a longer line; headings are written without. */
const sentenceWords =
	/\b(?:said|says|told|was|were|had|has|have|will|would|could|been|he|she|they|it|its|his|her|their|that|who|which|but|also|after|while|because)\b/u;
const conjunction = /^(?:And|But|Or|So|Yet|Still|Nor) \p{Alpha}/u;
const question =
	/^(?:what|why|who|how|when|where|which|will|is|are|can|does|do|could|should)\b.*\?$/u;

/** Whether a line can only be running text: it has a stop that no headline has, or is too long for one. */
const isRunningText = ({text}: Line): boolean => {
	const words = countWords(text);
	const hasStop = endsWithStop(text);
	const isSentence = hasStop && words > 1 && /[.。]["'”’»)]*$/.test(text);
	return isSentence || words > (hasStop ? longestHeading : longestHeadline);
};

/** What a line is by its own words alone, whatever stands around it. */
const ownRole = ({text, role}: Line): Role | undefined => {
	if (text.length <= longestFurniture && isFurniture(text)) {
		return 'boilerplate';
	}

	if (role !== undefined || text.length > longestCaption) {
		return role;
	}

	if (namesAuthor(text)) {
		return 'byline';
	}

	return hasPictureCredit(text) || hasCaptionCue(text) ? 'caption' : undefined;
};

/** The first open line above the text, or the second where the first names a section: `World`. */
const placeHeadline = (lines: readonly Line[], roles: Roles, firstText: number): number => {
	const marked = roles.indexOf('headline');
	const open = lines.flatMap(({text}, index) =>
		index < firstText && roles[index] === undefined && !isDate(text) ? [index] : [],
	);
	const [first, second] = open;
	const textAt = (index: number | undefined): string => lines[index ?? -1]?.text ?? '';
	const isSection =
		countWords(textAt(first)) <= longestSection &&
		countWords(textAt(second)) > 2 * longestSection &&
		!namesTrade(textAt(second));
	const headline = marked === -1 ? (isSection ? second : first) : marked;
	if (headline === undefined) {
		return -1;
	}

	roles[headline] = 'headline';
	return headline;
};

/** A credit that stands alone makes a caption of the open line before it, or else behind it. */
const placeCaptions = (lines: readonly Line[], roles: Roles): void => {
	const isSpacedOut = lines.some(({spaced}) => spaced);
	const isOpen = (index: number): boolean =>
		index in lines && roles[index] === undefined && !namesTrade(lines[index]?.text ?? '');
	const hasNoStop = (index: number): boolean =>
		!endsWithStop(lines[index]?.text ?? '') || /…$/.test(lines[index]?.text ?? '');

	for (const [index, {text, spaced}] of lines.entries()) {
		if (roles[index] !== 'caption' || !isPictureCreditAlone(text)) {
			continue;
		}

		const isTight = isSpacedOut && !spaced && lines[index - 1]?.spaced;
		if (isOpen(index - 1) && (hasNoStop(index - 1) || isTight)) {
			roles[index - 1] = 'caption';
		} else if (isOpen(index + 1) && hasNoStop(index + 1)) {
			roles[index + 1] = 'caption';
		}
	}
};

/** Whether a line may be the title of another page: short, without a stop, and no speech. */
const mayBeTitle = ({text}: Line): boolean =>
	!endsWithStop(text) &&
	countWords(text) <= longestHeading &&
	!/[,;:]$|^["“„«].*[,.!?…]["”“»] \p{Lower}/u.test(text);

/** A label of links makes links of the open titles behind it, as long as they stand as the first does. */
const placeLinks = (lines: readonly Line[], roles: Roles): void => {
	const standing = (line: Line) => `${line.spaced} ${isListed(line)}`;
	let first: Line | undefined;
	for (const [index, line] of lines.entries()) {
		if (labelsLinks(line.text)) {
			first = lines[index + 1];
		} else if (
			first &&
			roles[index] === undefined &&
			mayBeTitle(line) &&
			standing(line) === standing(first)
		) {
			roles[index] = 'boilerplate';
		} else {
			first = undefined;
		}
	}
};

const roleAboveText = (line: Line, isAboveHeadline: boolean): Role => {
	const {text} = line;
	// `24 October 2024 • 5 min read`
	const pieces = text.split(/ ?[|•·] ?/);
	const isCredit = (piece: string): boolean =>
		isDate(piece) || (!isAboveHeadline && readsAsByline(piece));
	if (
		isCredit(text) ||
		(pieces.some(isCredit) && pieces.every(each => isCredit(each) || isFurniture(each)))
	) {
		return 'byline';
	}

	return isAboveHeadline ? 'boilerplate' : isListed(line) ? 'body' : 'heading';
};

const roleAmidText = (line: Line, knownNames: () => ReadonlySet<string>): Role => {
	const {text} = line;
	if (endsWithStop(text)) {
		return question.test(text.toLowerCase()) && countWords(text) <= longestQuestion
			? 'heading'
			: 'body';
	}

	const words = countWords(text);
	if (words > longestHeading || /[,;:]$|,.+,/.test(text) || isListed(line)) {
		return 'body';
	}

	if (isRowOfNames(text, knownNames())) {
		return 'caption';
	}

	return conjunction.test(text) || (words > 8 && sentenceWords.test(text.toLowerCase()))
		? 'body'
		: 'heading';
};

/**
 * What each line of a report is, by general evidence: its own words, its length and end, where it
 * stands, and what stands beside it.
 */
export const findRoles = (lines: readonly Line[]): Role[] => {
	const roles: Roles = lines.map(ownRole);
	const isText = (line: Line, index: number): boolean =>
		roles[index] === 'body' || (roles[index] === undefined && isRunningText(line));
	const firstText = lines.findIndex(isText);
	if (firstText === -1) {
		return roles.map(role => role ?? 'body');
	}

	placeEndNotes(lines, roles, firstText);
	const lastText = lines.findLastIndex(isText);
	const headline = placeHeadline(lines, roles, firstText);
	placeCaptions(lines, roles);
	placeLinks(lines, roles);
	let names: ReadonlySet<string> | undefined;
	const knownNames = () => (names ??= namesIn(lines.map(({text}) => text)));
	const tail = roles.indexOf('boilerplate', lastText);
	return lines.map((line, index) => {
		const own = roles[index];
		if (own !== undefined) {
			return own;
		}

		if (index < firstText) {
			return roleAboveText(line, index < headline);
		}

		if (index === lastText && firstText < lastText && describesAuthor(line.text)) {
			return 'byline';
		}

		const role = roleAmidText(line, knownNames);
		const isBelowText = index > lastText && (role === 'heading' || (tail !== -1 && index > tail));
		return isBelowText ? 'boilerplate' : role;
	});
};
