import type {Sentence} from '../article/article.js';
import {joiners} from '../article/sanitize.js';
import type {Find} from '../layout/row.js';

const ascii = /^[\x20-\x7e]*$/;

const straight = new Map([
	['’', "'"],
	['‘', "'"],
	['“', '"'],
	['”', '"'],
	['‑', '-'],
	['–', '-'],
]);

/** One character as it is compared: one unit for one unit, so that places stay places. */
const foldCharacter = (character: string): string => {
	const [base = ''] = character.normalize('NFD');
	const folded = (straight.get(base) ?? base).toLowerCase();
	return folded.length === character.length ? folded : character;
};

/** The text without case, accents and curly quotes, unit for unit. */
const fold = (text: string): string =>
	ascii.test(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join('');

const anyJoiner = new RegExp(`[${joiners}]`, 'g');

/** The same without joiners, which few can type. */
const foldWhole = (text: string): string => fold(text).replace(anyJoiner, '');

const folded = new WeakMap<Sentence, string>();

const foldSentence = (sentence: Sentence): string => {
	const known = folded.get(sentence) ?? foldWhole(sentence.text);
	folded.set(sentence, known);
	return known;
};

const special = /[\\^$.*+?()[\]{}|]/g;

/** Finds a text in others, whatever its case, accents, quotes and joiners; an empty one nowhere. */
export const createFind = (query: string): Find => {
	const wanted = Array.from(foldWhole(query), character => character.replace(special, '\\$&'));
	const pattern = new RegExp(wanted.join(`[${joiners}]*`), 'g');
	return text =>
		wanted.length === 0
			? []
			: Array.from(fold(text).matchAll(pattern), ({0: found, index}) => ({
					start: index,
					end: index + found.length,
				}));
};

/** Which of the rows hold the text, given the sentences that stand in each. */
export const findRows = (
	query: string,
	count: number,
	sentencesOf: (row: number) => readonly Sentence[],
): readonly number[] => {
	const wanted = foldWhole(query);
	return wanted === ''
		? []
		: Array.from({length: count}, (_, row) => row).filter(row =>
				sentencesOf(row).some(sentence => foldSentence(sentence).includes(wanted)),
			);
};
