import type {Article, Role} from '../../article/article.js';
import type {
	DateDetail,
	Detail,
	FigureDetail,
	NameDetail,
	QuoteDetail,
} from '../../details/detail.js';
import {detailsOf} from '../../details/details-of.js';
import {linesOf} from '../../details/lines.js';
import type {Line} from '../../details/tokens.js';
import {type NumberSet, numberSet} from './number-set.js';
import {pointersOf} from './pointers.js';
import type {Vocabulary, WordForm} from './vocabulary.js';
import {wordsOf} from './words.js';

/** A sentence as the alignment sees it. Numbers are those of the vocabulary that both articles share. */
export type Reading = {
	/** Its place in the article's sentences. */
	readonly index: number;
	readonly role: Role;
	/** Its place among the body sentences; undefined for other roles. */
	readonly bodyIndex: number | undefined;
	/** The distinct content words, in the order of `stems`. */
	readonly forms: readonly WordForm[];
	readonly stems: NumberSet;
	readonly families: NumberSet;
	readonly beginnings: NumberSet;
	readonly grams: NumberSet;
	/** What its figures and names point to, whatever their form: `a quarter` and `26 %`, `Chinese` and `Beijing`. */
	readonly pointers: NumberSet;
	/** All words in order, function words included. */
	readonly run: readonly number[];
	readonly names: readonly NameDetail[];
	readonly figures: readonly FigureDetail[];
	readonly dates: readonly DateDetail[];
	readonly quotes: readonly QuoteDetail[];
	/** The words of each quotation, but for words in quotation marks. */
	readonly said: readonly (readonly number[])[];
	/** Whether it tells what someone says. */
	readonly reportsSpeech: boolean;
	/** Names that a pronoun at the beginning may stand for: those of the last body sentence that had any. */
	readonly leansOn: readonly NameDetail[];
};

const pronouns = new Set('he she they it his her their its him them'.split(' '));

const saying = new Set('said say says tell tells told added according'.split(' '));

/** Shorter ones are words in quotation marks. */
const shortestQuote = 3;

/** A pronoun that stands for someone named before comes as the first or second word: `But he …`. */
const pronounReach = 2;

const kindOf = <Kind extends Detail['kind']>(details: readonly Detail[], kind: Kind) =>
	details.filter((detail): detail is Extract<Detail, {kind: Kind}> => detail.kind === kind);

/** Each form once, by stem. */
export const distinctForms = (forms: readonly (WordForm | undefined)[]): readonly WordForm[] =>
	forms
		.filter(form => form !== undefined)
		.sort((a, b) => a.stem - b.stem)
		.filter((form, at, sorted) => at === 0 || form !== sorted[at - 1]);

const union = (
	forms: readonly WordForm[],
	numbersOf: (form: WordForm) => readonly number[],
): NumberSet => {
	const numbers: number[] = [];
	for (const form of forms) {
		numbers.push(...numbersOf(form));
	}

	return numberSet(numbers);
};

/** What the sentences before tell about one. */
type Before = {
	readonly index: number;
	/** How many body sentences. */
	readonly bodies: number;
	/** The names of the last body sentence that had any. */
	readonly names: readonly NameDetail[];
};

const readSentence = (
	line: Line,
	details: readonly Detail[],
	before: Before,
	vocabulary: Vocabulary,
): Reading => {
	const {role} = line;
	const words = wordsOf(line);
	const known = words.map(vocabulary.wordOf);
	const forms = distinctForms(known.map(({form}) => form));
	const names = kindOf(details, 'name');
	const quotes = kindOf(details, 'quote');
	const leans =
		role === 'body' &&
		(names.length === 0 || words.slice(0, pronounReach).some(word => pronouns.has(word)));
	return {
		index: before.index,
		role,
		bodyIndex: role === 'body' ? before.bodies : undefined,
		forms,
		stems: new Int32Array(forms.map(({stem}) => stem)),
		families: union(forms, ({families}) => families),
		beginnings: numberSet(forms.map(({beginning}) => beginning)),
		grams: union(forms, ({grams}) => grams),
		pointers: numberSet(details.flatMap(pointersOf).map(vocabulary.pointerOf)),
		run: known.map(({number}) => number),
		names,
		figures: kindOf(details, 'figure'),
		dates: kindOf(details, 'date'),
		quotes,
		said: quotes
			.filter(({words}) => words.length >= shortestQuote)
			.map(quote => quote.words.map(vocabulary.numberOf)),
		reportsSpeech: quotes.length > 0 || words.some(word => saying.has(word)),
		leansOn: leans ? before.names : [],
	};
};

/** Reads the sentences of an article. */
export const readArticle = (article: Article, vocabulary: Vocabulary): readonly Reading[] => {
	const lines = linesOf(article);
	const details = detailsOf(article);
	let bodies = 0;
	let names: readonly NameDetail[] = [];
	return lines.map((line, index) => {
		const before = {index, bodies, names};
		const reading = readSentence(line, details[index] ?? [], before, vocabulary);
		if (line.role === 'body') {
			bodies++;
			names = reading.names.length > 0 ? reading.names : names;
		}

		return reading;
	});
};
