// What stands below a report for its reader: what it was made from, and where to find help.
// The patterns are for the line in lower case.
import type {Role} from './article.js';
import type {Line} from './line.js';
import {citesSpeech, narrates} from './narration.js';

const source = /^sources?: \S/;

/** Those to whom one can always turn, and no line that was set up for what is reported. */
const helpers =
	/\b(?:samaritans|befrienders|childline|lifeline|(?:suicide|crisis|abuse|violence|rape|mental health|addiction|gambling|bereavement)\b[^.]{0,30}\b(?:help ?line|hotline|(?:text )?line))\b/;
const ways =
	/\b(?:contact|contacted|call|called|calling|text|texting|phone|phoning|dial|reach|reached|ring|e-?mail|freephone|available)\b/;
const place = /\d{3}|@|\bwww\.|\.(?:org|com|net|uk|ie|au)\b/;

/** `Samaritans can be contacted on 116 123.` */
const offersHelp = (lower: string): boolean =>
	helpers.test(lower) && ways.test(lower) && place.test(lower) && !citesSpeech(lower);

/** `SOURCE: European Journal of Sport` */
const namesSource = (lower: string): boolean => source.test(lower) && !narrates(lower);

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
		const lower = (lines[index]?.text ?? '').toLowerCase();
		if (roles[index] === undefined && (namesSource(lower) || offersHelp(lower))) {
			roles[index] = 'boilerplate';
		} else if (roles[index] === undefined || roles[index] === 'body') {
			return;
		}
	}
};
