import type {Role} from './article.js';
import {holdsNamesAndDates, namesAuthor, namesTrade} from './bylines.js';
import {partAtLabels, type StampPart} from './date-stamp.js';
import {isoDate} from './iso-date.js';
import {isListed, type Line} from './line.js';

const aboutArticle =
	/^this (?:article|story|page|report) (?:was|has been)(?: first| last| originally)?$/i;

/** Whether a text tells from when until when: `5 May 1930 – 2 March 2024`. */
const isSpan = (text: string): boolean => /\d{4}(?: ?[–—] ?| - | to | until ).*\d{4}/.test(text);

/** The parts of a line that say when and by whom, and neither offer nor announce: `Sale ends 31 May 2024`. */
const creditsIn = (line: string, role: Role): readonly StampPart[] =>
	line.split(/[|•·]/).flatMap(piece => {
		const [head, ...parts] = partAtLabels(piece);
		const isCredit =
			holdsNamesAndDates(head) ||
			aboutArticle.test(head) ||
			(role === 'byline' && (namesAuthor(head) || namesTrade(head)));
		const credits = isCredit
			? [{text: head, label: undefined}, ...parts.filter(({text}) => holdsNamesAndDates(text))]
			: [];
		return credits.filter(({text}) => !isSpan(text));
	});

/** The labels of a date, those first that tell best when the report came out. */
const order: ReadonlyArray<StampPart['label']> = ['came out', undefined, 'changed'];

/** The date of publication that stands above the text of a report, in ISO 8601; undefined where none is whole. */
export const publicationDate = (
	lines: readonly Line[],
	roles: readonly Role[],
): string | undefined => {
	// The points of a summary may stand above the byline.
	const start = lines.findIndex((line, index) => roles[index] === 'body' && !isListed(line));
	const credits = lines.slice(0, Math.max(0, start)).flatMap(({text}, index) => {
		const role = roles[index];
		const mayTell = (role === 'byline' || role === 'boilerplate') && /\d{4}/.test(text);
		return mayTell ? creditsIn(text, role) : [];
	});
	return order
		.flatMap(label => credits.filter(credit => credit.label === label))
		.map(({text}) => isoDate(text))
		.find(date => date !== undefined);
};
