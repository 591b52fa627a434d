import {longestQuote, mostOfQuote} from './agree.js';
import type {Detail, FigureDetail, NameDetail, QuoteDetail} from './detail.js';
import {isAcronym, shortestVariant} from './names/agree.js';

/** Keys to store a detail under, and keys to look for those that may agree with it. */
export type Keys = {readonly own: readonly string[]; readonly wanted: readonly string[]};

const sameKeys = (keys: readonly string[]): Keys => ({own: keys, wanted: keys});

const edge = 3;

/** Spellings of a long word differ by one letter, so that its beginning or its end stays the same. */
const spellingKeys = (word: string): readonly string[] =>
	word.length < shortestVariant
		? [`word ${word}`]
		: [`beginning ${word.slice(0, edge)}`, `end ${word.slice(-edge)}`];

const isInitial = (word: string): boolean => word.length === 1;

const nameKeys = ({text, words, entity}: NameDetail): Keys => {
	const same = words.flatMap(spellingKeys).concat(entity === undefined ? [] : `entity ${entity}`);
	const letters = words.map(word => word.slice(0, 1));
	const short = [...words.filter(isInitial), ...(isAcronym(text) ? [text.toLowerCase()] : [])];
	const spelledOut = [...letters.filter((_, at) => !isInitial(words[at] ?? '')), letters.join('')];
	return {
		own: [...same, ...short.map(key => `short ${key}`), ...spelledOut.map(key => `long ${key}`)],
		wanted: [...same, ...short.map(key => `long ${key}`), ...spelledOut.map(key => `short ${key}`)],
	};
};

/** Scores, ranges, vague numbers and temperatures, which agree by rules of their own. */
const isOdd = ({form, unit, values: [value = 0]}: FigureDetail): boolean =>
	!(form === 'number' || form === 'ordinal') || unit?.dimension === 'temperature' || value === 0;

const none = 'none';
/** A bare number may be anyone's age. */
const bareAges = new Map([
	[none, ['age']],
	['age', [none]],
]);

const figureKeys = (figure: FigureDetail): Keys => {
	if (isOdd(figure)) {
		return {own: ['odd', 'figure'], wanted: ['figure']};
	}

	// Figures that agree differ by less than a quarter of an octave, so that they lie in one quarter or in neighbours.
	const quarter = Math.floor(4 * Math.log2(Math.abs(figure.values[0] ?? 1)));
	const dimension = figure.unit?.dimension ?? none;
	const near = [quarter - 1, quarter, quarter + 1];
	const wanted = [dimension, ...(bareAges.get(dimension) ?? [])].flatMap(each =>
		near.map(at => `${each} ${at}`),
	);
	return {own: [`${dimension} ${quarter}`, 'figure'], wanted: [...wanted, 'odd']};
};

/** Longer words are rarer. */
const byLength = (a: string, b: string): number => b.length - a.length;

/** So few words of the shorter of two quotations that agree are missing in the other that it has one of these. */
const tellingWords = (words: readonly string[]): readonly string[] => {
	const beginning = words.slice(0, longestQuote);
	const mayMiss = Math.floor(beginning.length * (1 - mostOfQuote));
	return beginning.sort(byLength).slice(0, mayMiss + 1);
};

const quoteKeys = ({words}: QuoteDetail): Keys => {
	const telling = tellingWords(words);
	const [any, few] = [(word: string) => `any ${word}`, (word: string) => `telling ${word}`];
	return {
		own: [...words.map(any), ...telling.map(few)],
		wanted: [...words.map(few), ...telling.map(any)],
	};
};

/** The keys of a detail: it agrees with those alone that store one of the keys that it wants. */
export const keysOf = (detail: Detail): Keys => {
	switch (detail.kind) {
		case 'name':
			return nameKeys(detail);
		case 'figure':
			return figureKeys(detail);
		case 'date':
			return sameKeys(['date']);
		case 'quote':
			return quoteKeys(detail);
	}
};

/** What agreement depends on: details of one identity agree with the same others. */
export const identityOf = (detail: Detail): string => {
	switch (detail.kind) {
		case 'name':
			return `name ${detail.text}|${detail.words.join(' ')}|${detail.entity}`;
		case 'figure': {
			const {values, step, hedge, form, unit, counted} = detail;
			return `figure ${values}|${step}|${hedge}|${form}|${unit?.name}|${counted}`;
		}

		case 'date':
			return `date ${JSON.stringify(detail.moment)}`;
		case 'quote':
			return `quote ${detail.words.join(' ')}`;
	}
};
