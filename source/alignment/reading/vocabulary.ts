import {functionWords} from '../../details/function-words.js';
import {familiesOf} from '../families/families.js';
import {createNumbering} from './numbering.js';
import {stemOf} from './stem.js';

/** What is known of a content word: numbers that two articles of one vocabulary share. */
export type WordForm = {
	readonly stem: number;
	/** Runs of four characters, with the word's edges marked: what spelling variants, compounds and cognates share. */
	readonly grams: readonly number[];
	/** Families of stock words of news. */
	readonly families: readonly number[];
	/** The first five characters: what derived forms share. Its own number for a short or numeric word. */
	readonly beginning: number;
};

/** A word as it stands in a text. */
export type Word = {
	readonly number: number;
	/** Undefined for a function word. */
	readonly form: WordForm | undefined;
};

/** Words and what is known of them, by numbers that are the same for all sentences read with it. */
export type Vocabulary = {
	readonly wordOf: (word: string) => Word;
	/** The same for all words of one stem. */
	readonly formOf: (word: string) => WordForm;
	/** The number of a word. */
	readonly numberOf: (word: string) => number;
	/** A number for what a detail points to. */
	readonly pointerOf: (pointer: string) => number;
};

const gramLength = 4;
const beginningLength = 5;

const gramsOf = (stem: string): string[] => {
	const marked = ` ${stem} `;
	const grams: string[] = [];
	for (let end = gramLength; end <= Math.max(gramLength, marked.length); end++) {
		grams.push(marked.slice(end - gramLength, end));
	}

	return grams;
};

/** A function of strings that works each answer out once. */
const knowing = <Answer extends object>(
	read: (key: string) => Answer,
): ((key: string) => Answer) => {
	const known = new Map<string, Answer>();
	return key => {
		let answer = known.get(key);
		if (answer === undefined) {
			answer = read(key);
			known.set(key, answer);
		}

		return answer;
	};
};

/** Makes an empty vocabulary, which learns words as it is asked for them. */
export const createVocabulary = (): Vocabulary => {
	const words = createNumbering();
	const stems = createNumbering();
	const grams = createNumbering();
	const beginnings = createNumbering();
	const pointers = createNumbering();
	const read = (stem: string): WordForm => ({
		stem: stems(stem),
		grams: gramsOf(stem).map(grams),
		families: familiesOf(stem),
		beginning: beginnings(/^\d/.test(stem) ? stem : stem.slice(0, beginningLength)),
	});
	const formOfStem = knowing(read);
	const formOf = knowing(word => formOfStem(stemOf(word)));
	return {
		wordOf: knowing(word => ({
			number: words(word),
			form: functionWords.has(word) ? undefined : formOf(word),
		})),
		formOf,
		numberOf: words,
		pointerOf: pointers,
	};
};
