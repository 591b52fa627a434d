import type {Role} from './article.js';
import {blankUnspaced, countUnspaced} from './unspaced.js';

/** A line of a source with its marks read away: a paragraph, a headline, a counter … */
export type Line = {
	/** Sanitized, never empty. */
	readonly text: string;
	/** What the source itself says that the line is, by its markup. */
	readonly role?: Role;
	/** Whether the source marks it as an item of a list. */
	readonly isItem?: boolean;
	/** Whether blank space stands between this line and the one before. */
	readonly spaced: boolean;
};

/** Whether a line is an item of a list, which needs no stop. */
export const isListed = ({text, isItem}: Line): boolean =>
	isItem === true || /^[-–—•*]\s/.test(text);

/** The number of words; in scripts without spaces, two characters are taken for one. */
export const countWords = (text: string): number => {
	const unspaced = countUnspaced(text);
	const spaced = unspaced > 0 ? blankUnspaced(text) : text;
	const words = spaced.split(' ').filter(word => /[\p{Alpha}\d]/u.test(word));
	return words.length + Math.ceil(unspaced / 2);
};

/** In UTF-16 units: a stop and what closes behind it. */
const longestEnd = 10;

/**
 * Whether a line ends as a sentence does: with a stop, bar closing quotation marks and brackets.
 * The last point of `U.S.` or `p.m.` says nothing.
 */
export const endsWithStop = (text: string): boolean =>
	/(?<!\.\p{Alpha})[.!?…。！？।؟۔]["'”’»›)\]」』]*$/u.test(text.slice(-longestEnd));
