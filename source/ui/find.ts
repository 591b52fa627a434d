import type {Sentence} from '../article/article.js';
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

const folded = new WeakMap<Sentence, string>();

const foldSentence = (sentence: Sentence): string => {
	const known = folded.get(sentence) ?? fold(sentence.text);
	folded.set(sentence, known);
	return known;
};

/** Finds a text in others, whatever its case, accents and quotes; an empty one nowhere. */
export const createFind = (query: string): Find => {
	const wanted = fold(query);
	return text => {
		const ranges: Range[] = [];
		const searched = fold(text);
		let start = wanted === '' ? -1 : searched.indexOf(wanted);
		while (start !== -1) {
			ranges.push({start, end: start + wanted.length});
			start = searched.indexOf(wanted, start + wanted.length);
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
	const wanted = fold(query);
	return wanted === ''
		? []
		: Array.from({length: count}, (_, row) => row).filter(row =>
				sentencesOf(row).some(sentence => foldSentence(sentence).includes(wanted)),
			);
};
