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

export type Vocabulary = {
	readonly formOf: (word: string) => WordForm;
	/** A number for a word as it is, function words included. */
	readonly numberOf: (word: string) => number;
	/** A number for what a detail points to. */
	readonly pointerOf: (pointer: string) => number;
};

const gramLength = 4;
const beginningLength = 5;

const gramsOf = (stem: string): string[] => {
	const marked = ` ${stem} `;
	return Array.from({length: Math.max(1, marked.length - gramLength + 1)}, (_, at) =>
		marked.slice(at, at + gramLength),
	);
};

export const createVocabulary = (): Vocabulary => {
	const words = createNumbering();
	const stems = createNumbering();
	const grams = createNumbering();
	const beginnings = createNumbering();
	const pointers = createNumbering();
	const forms = new Map<string, WordForm>();
	const read = (word: string): WordForm => {
		const stem = stemOf(word);
		return {
			stem: stems(stem),
			grams: gramsOf(stem).map(grams),
			families: familiesOf(stem),
			beginning: beginnings(/^\d/.test(stem) ? stem : stem.slice(0, beginningLength)),
		};
	};

	return {
		formOf: word => {
			const known = forms.get(word) ?? read(word);
			forms.set(word, known);
			return known;
		},
		numberOf: words,
		pointerOf: pointers,
	};
};
