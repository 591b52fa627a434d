import type {Article, Role, Sentence} from '../../article/article.js';
import type {
	DateDetail,
	Detail,
	FigureDetail,
	NameDetail,
	QuoteDetail,
} from '../../details/detail.js';
import {detailsOf} from '../../details/details-of.js';
import {functionWords} from '../../details/function-words.js';
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
	/** The distinct content words. */
	readonly forms: readonly WordForm[];
	readonly stems: NumberSet;
	readonly families: NumberSet;
	readonly beginnings: NumberSet;
	readonly grams: NumberSet;
	/** What its figures and names point to, whatever their form: `a quarter` and `26 %`, `Chinese` and `Beijing`. */
	readonly pointers: NumberSet;
	/** All words in order, function words included. */
	readonly run: readonly number[];
	/** All words, folded. */
	readonly words: ReadonlySet<string>;
	readonly names: readonly NameDetail[];
	readonly figures: readonly FigureDetail[];
	readonly dates: readonly DateDetail[];
	readonly quotes: readonly QuoteDetail[];
	/** Names that a pronoun at the beginning may stand for: those of the last body sentence that had any. */
	readonly leansOn: readonly NameDetail[];
};

const pronouns = new Set('he she they it his her their its him them'.split(' '));

/** A pronoun that stands for someone named before comes as the first or second word: `But he …`. */
const pronounReach = 2;

const kindOf = <Kind extends Detail['kind']>(details: readonly Detail[], kind: Kind) =>
	details.filter((detail): detail is Extract<Detail, {kind: Kind}> => detail.kind === kind);

const distinctForms = (words: readonly string[], vocabulary: Vocabulary): WordForm[] => {
	const content = words.filter(word => !functionWords.has(word)).map(vocabulary.formOf);
	return [...new Map(content.map(form => [form.stem, form])).values()];
};

const readSentence = (
	{text, role}: Sentence,
	details: readonly Detail[],
	vocabulary: Vocabulary,
) => {
	const words = wordsOf(text);
	const forms = distinctForms(words, vocabulary);
	return {
		role,
		forms,
		stems: numberSet(forms.map(form => form.stem)),
		families: numberSet(forms.flatMap(form => form.families)),
		beginnings: numberSet(forms.map(form => form.beginning)),
		grams: numberSet(forms.flatMap(form => form.grams)),
		pointers: numberSet(details.flatMap(pointersOf).map(vocabulary.pointerOf)),
		run: words.map(vocabulary.numberOf),
		words: new Set(words),
		opensWithPronoun: words.slice(0, pronounReach).some(word => pronouns.has(word)),
		names: kindOf(details, 'name'),
		figures: kindOf(details, 'figure'),
		dates: kindOf(details, 'date'),
		quotes: kindOf(details, 'quote'),
	};
};

/** Reads the sentences of an article. */
export const readArticle = (article: Article, vocabulary: Vocabulary): readonly Reading[] => {
	const details = detailsOf(article);
	let bodies = 0;
	let lastNames: readonly NameDetail[] = [];
	return article.sentences.map((sentence, index): Reading => {
		const {opensWithPronoun, ...read} = readSentence(sentence, details[index] ?? [], vocabulary);
		const isBody = sentence.role === 'body';
		const leans = isBody && (opensWithPronoun || read.names.length === 0);
		const reading = {
			...read,
			index,
			bodyIndex: isBody ? bodies++ : undefined,
			leansOn: leans ? lastNames : [],
		};
		lastNames = isBody && read.names.length > 0 ? read.names : lastNames;
		return reading;
	});
};
