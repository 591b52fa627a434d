import type {Sentence} from '../article/article.js';
import {joiners} from '../article/sanitize.js';
import type {Range} from '../comparison/words.js';
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

const isJoiner = (unit: string): boolean => joiners.includes(unit);

/** Where the units of a text stand that are left without joiners. */
const unitsLeft = (text: string): readonly number[] =>
	Array.from({length: text.length}, (_, index) => index).filter(
		index => !isJoiner(text.charAt(index)),
	);

/** Finds a text in others, whatever its case, accents, quotes and joiners; an empty one nowhere. */
export const createFind = (query: string): Find => {
	const wanted = foldWhole(query);
	return text => {
		const searched = foldWhole(text);
		const places = searched.length === text.length ? undefined : unitsLeft(text);
		const placeOf = (unit: number): number => places?.[unit] ?? unit;
		const ranges: Range[] = [];
		let start = wanted === '' ? -1 : searched.indexOf(wanted);
		while (start !== -1) {
			const end = start + wanted.length;
			ranges.push({start: placeOf(start), end: placeOf(end - 1) + 1});
			start = searched.indexOf(wanted, end);
		}

		return ranges;
	};
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
