import {countWords, endsWithStop} from './line.js';
import {ordinaryWords} from './names.js';
import {narrates} from './narration.js';

/** What no line that names its author is without: the patterns below take long to be made ready. */
const authorSign =
	/^(?:[^\s:]+[ :]+){0,4}(?:By|BY|by):? |^(?:Words|Text|Story|Report|Von|Par|Por|Di|Da|Door|Av|From|Editorial|Newsroom|Reporting)\b|\bcontributed\b/;

const author = [
	// `By Jo Day and Al Gray, Staff Writers`
	/^(?:(?:Written|Reported|Words|Story|Text|Analysis|Opinion)[ :]+)?(?:By|BY|by):? (?!THE )(?:[Oo]ur |[Tt]he )?\p{Upper}/u,
	// `Exclusive by Jo Day`, `Posted by Prof. A. Gray`
	/^(?:Exclusive|Posted|Published|Story|Special report) by \p{Upper}/u,
	// `Words: Jo Day. Pictures: Al Gray`
	/^(?:Words|Text|Story|Report)(?: and \w+)?: ?\p{Upper}[\p{Alpha}.’' -]+?[.,;|]? (?:Pictures?|Photos?|Photographs|Images?): ?\p{Upper}/u,
	/^(?:Von|Par|Por|Di|Da|Door|Av) \p{Upper}[\p{Alpha}.]+ \p{Upper}/u,
	/^From (?:our|a)(?: own)?(?: \p{Alpha}+)? (?:correspondent|reporter|staff)/u,
	/^(?:Editorial|Newsroom) staff\b|^Reporting from \p{Upper}/u,
];

const contributors = [
	// `(Reporting by Jo Day; Editing by Al Gray)`
	/^\(?(?:Additional |With )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Ee]dited|[Cc]ompiled)(?: and \p{Alpha}+)? by \p{Upper}/u,
	// `AP writer Jo Day in Paris contributed to this report.`
	/\bcontributed (?:to this (?:report|story|article|dispatch)|reporting)\b|\bwriters?\b.* contributed\.$/u,
];
/** What contributors did, and to what. */
const work =
	/^(?:additional|reporting|editing|writing|edited|compiled|contributed|also|this|report|story|article|dispatch|photos|graphics)$/;

// For the line in lower case, as those of furniture are.
const trade =
	/\b(?:correspondents?|reporters?|editors?|staff writers?|writers?|columnists?|editorial staff|news ?desk|bureau chief|contributors?|journalists?|agencies|staff|newsroom)\b/u;

const month =
	'(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\p{Alpha}*\\.?|(?:mars|avril|mai|juin|juillet|août|enero|mayo|junio|julio|agosto|januar|februar|märz|juni|juli|dezember|oktober)';
const date = new RegExp(
	String.raw`\b(?:(?:${month}),? \d{1,2}\b|\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?(?:${month})\b|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})`,
	'u',
);
const dateWords = new RegExp(
	String.raw`^(?:${month}|(?:mon|tue|wed|thu|fri|sat|sun)\p{Alpha}*|\d[\d:.,/h-]*(?:st|nd|rd|th|am|pm)?|[ap]\.?m\.?|gmt|utc|bst|cet|e[sd]?t|p[sd]?t|at|on|of|de|le|am|um|uhr|last|first|originally|updated|published|posted|modified|min(?:ute)?s?|hours?|ago)[,.]?$`,
	'u',
);

const isSentence = (line: string): boolean =>
	endsWithStop(line) && !/\p{Upper}\p{Lower}*\.$/u.test(line);

/** Whether a line says by itself who wrote the report: `By Jo Day`, `Editing by Al Gray`. */
export const namesAuthor = (line: string): boolean => {
	if (!authorSign.test(line)) {
		return false;
	}

	const ordinary = ordinaryWords(line);
	const others = ordinary.filter(
		word => !trade.test(word) && !dateWords.test(word) && word !== 'team',
	);
	if (author.some(pattern => pattern.test(line))) {
		// `chief political correspondent`
		const isDescribed = others.length < ordinary.length && !endsWithStop(line);
		const isShort = countWords(line) <= 16 && !/[,;:]$/.test(line);
		return isShort && !narrates(line.toLowerCase()) && others.length <= (isDescribed ? 4 : 0);
	}

	return (
		contributors.some(pattern => pattern.test(line)) &&
		countWords(line) <= 40 &&
		(/^\(.*\)$/.test(line) || others.every(word => work.test(word)))
	);
};

/** Whether a line says who its author is: `Jo Day is a reporter based in Oslo.` Only its place tells it from news. */
export const describesAuthor = (line: string): boolean => {
	// Of these two as well, only the first is soon made ready.
	return (
		/ (?:is|was) an? /.test(line) &&
		/^(?:\p{Upper}[\p{Alpha}.'’-]* ){1,4}(?:is|was) an? (?:[\p{Alpha}-]+ ){0,5}(?:reporter|correspondent|editor|columnist|journalist|writer)\b[^,.]{0,60}\.?$/u.test(
			line,
		)
	);
};

/** Whether a line names a trade of the press: `Transport editor`. */
export const namesTrade = (line: string): boolean =>
	countWords(line) <= 8 && !isSentence(line) && trade.test(line.toLowerCase());

const holdsDate = (line: string): boolean => date.test(line.toLowerCase());

/** Whether a line holds a date and nothing else. */
export const isDate = (line: string): boolean => {
	const parts = line
		.toLowerCase()
		.split(/[\s|·•—–-]+/)
		.filter(part => part !== '');
	return parts.every(part => dateWords.test(part)) && holdsDate(line);
};

/** Whether a line has no words but names and those of a date: `Jo Day, Sat 16 March 2024 at 9.30 GMT`. */
export const holdsNamesAndDates = (line: string): boolean =>
	ordinaryWords(line).every(word => dateWords.test(word));

/** `Rovers 3 City 2`, `Rovers 3-2 City (aet)` */
const result = /^\D+ \d{1,3}(?:,? \D+ \d{1,3}|\s?[-–]\s?\d{1,3} \D+)(?: ?\([^()]*\))?$/;

/**
 * Whether a line between headline and text reads as a byline: a name, a trade, an agency, a date,
 * a place, and no sentence.
 */
export const readsAsByline = (line: string): boolean => {
	const words = line.split(/[\s,|/·•—–-]+/).filter(word => /\p{Alpha}/u.test(word));
	const lower = ordinaryWords(line);
	if (countWords(line) > 16 || isSentence(line) || (result.test(line) && !holdsDate(line))) {
		return false;
	}

	return lower.length === 0
		? words.length <= 8 || holdsDate(line)
		: trade.test(line.toLowerCase()) || (holdsDate(line) && lower.length <= 1);
};
