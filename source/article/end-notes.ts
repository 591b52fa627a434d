// What stands below a report for its reader: what it was made from, and where to find help.
import type {Role} from './article.js';
import type {Line} from './line.js';
import {narrates} from './narration.js';

/** Those to whom one can always turn, and no line that was set up for what is reported. */
const names = /\b(?:Samaritans|Befrienders|Childline|(?:988)?[Ll]ifeline\.org|Lifeline)\b/;
const services =
	/\b(?:suicide|crisis|abuse|violence|rape|mental health|addiction|gambling|bereavement)\b[^.]{0,30}\b(?:help ?lines?|hotlines?|(?:text )?lines?)\b/;
const ways =
	/\b(?:contact|contacted|call|calling|text|texting|phone|phoning|dial|reach|reached|ring|e-?mail|chat|visit|freephone|available|offers|is \d)\b/;
const place = /\d[\d ]{2}|@|\bwww\.|\.(?:org|com|net|uk|ie|au)\b/;

/** `Samaritans can be contacted on 116 123.` */
const offersHelp = (line: string): boolean => {
	const lower = line.toLowerCase();
	return (
		(names.test(line) || services.test(lower)) &&
		ways.test(lower) &&
		place.test(lower) &&
		!narrates(lower)
	);
};

/** `SOURCE: European Journal of Sport` */
const namesSource = (line: string): boolean =>
	/^sources?: \S/i.test(line) && !narrates(line.toLowerCase());

/**
 * Makes boilerplate of the notes at the end of a report, whose other lines tell what they are: there, and
 * nowhere else, they are no news.
 */
export const placeEndNotes = (
	lines: readonly Line[],
	roles: Array<Role | undefined>,
	firstText: number,
): void => {
	for (let index = lines.length - 1; index > firstText; index -= 1) {
		const text = lines[index]?.text ?? '';
		if (roles[index] === undefined && (namesSource(text) || offersHelp(text))) {
			roles[index] = 'boilerplate';
		} else if (roles[index] === undefined || roles[index] === 'body') {
			return;
		}
	}
};
