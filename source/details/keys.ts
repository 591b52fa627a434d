import {longestQuote, mostOfQuote, mostOfStems, stemsOf} from './agree.js';
import type {Detail, FigureDetail, NameDetail, QuoteDetail} from './detail.js';
import {isAcronym, joinedSpelling} from './names/agree.js';
import {plainSpelling, shortestVariant} from './names/spelling.js';

/** Keys are for storing a detail, or for finding those that may agree with it. */
type Use = 'store' | 'find';

const edge = 3;

/** Spellings of a long word may differ by one letter, so that its beginning or its end stays the same. */
const spellingKeys = (word: string): readonly string[] => {
	const keys = [`word ${plainSpelling(word)}`];
	return word.length < shortestVariant
		? keys
		: [...keys, `beginning ${word.slice(0, edge)}`, `end ${word.slice(-edge)}`];
};

const isInitial = (word: string): boolean => word.length === 1;

const nameKeys = ({text, words, entity}: NameDetail, use: Use): readonly string[] => {
	const whole = words.length > 1 ? [`word ${joinedSpelling(words)}`] : [];
	const same = [
		...words.flatMap(spellingKeys),
		...whole,
		...(entity === undefined ? [] : [`entity ${entity}`]),
	];
	const letters = words.map(word => word.slice(0, 1));
	const short = [...words.filter(isInitial), ...(isAcronym(text) ? [text.toLowerCase()] : [])];
	const long = [...letters.filter((_, at) => !isInitial(words[at] ?? '')), letters.join('')];
	// A short form is found by what it may be short for, and the other way round.
	const [ofShort, ofLong] = use === 'store' ? ['short', 'long'] : ['long', 'short'];
	return [
		...same,
		...short.map(key => `${ofShort} ${key}`),
		...long.map(key => `${ofLong} ${key}`),
	];
};

/** Scores, ranges, vague numbers and temperatures, which agree by rules of their own. */
const isOdd = ({form, unit, values: [value = 0]}: FigureDetail): boolean =>
	!(form === 'number' || form === 'ordinal') || unit?.dimension === 'temperature' || value === 0;

const odd = 'odd';
const any = 'any';
const none = 'none';
/** A bare number may be anyone's age. */
const bareAges = new Map([
	[none, ['age']],
	['age', [none]],
]);

/** Money of no country may be that of any: `money dollar` for `money dollar CA`. */
const familyOf = (dimension: string): string => dimension.split(' ').slice(0, 2).join(' ');

const figureKeys = (figure: FigureDetail, use: Use): readonly string[] => {
	// Figures that agree differ by less than a quarter of an octave, so that they lie in one quarter or in neighbours.
	const quarter = isOdd(figure) ? odd : Math.floor(4 * Math.log2(Math.abs(figure.values[0] ?? 1)));
	const dimension = familyOf(figure.unit?.dimension ?? none);
	if (use === 'store') {
		return [`${dimension} ${quarter}`, `${dimension} ${any}`];
	}

	const near = quarter === odd ? [any] : [quarter - 1, quarter, quarter + 1, odd];
	const dimensions = [dimension, ...(bareAges.get(dimension) ?? [])];
	return dimensions.flatMap(each => near.map(at => `${each} ${at}`));
};

/** Longer words are rarer. */
const byLength = (a: string, b: string): number => b.length - a.length;

/** So few words of the shorter of two quotations that agree are missing in the other that it has one of these. */
const tellingAmong = (words: readonly string[], shared: number): readonly string[] => {
	const mayMiss = Math.floor(words.length * (1 - shared));
	return words.toSorted(byLength).slice(0, mayMiss + 1);
};

const quoteKeys = (quote: QuoteDetail, use: Use): readonly string[] => {
	const [ofAll, ofTelling] = use === 'store' ? ['any', 'telling'] : ['telling', 'any'];
	const stems = use === 'store' ? stemsOf(quote) : tellingAmong(stemsOf(quote), mostOfStems);
	const keys = [
		...quote.words.map(word => `${ofAll} ${word}`),
		...tellingAmong(quote.words.slice(0, longestQuote), mostOfQuote).map(
			word => `${ofTelling} ${word}`,
		),
		...stems.map(stem => `stem ${stem}`),
	];
	return [...new Set(keys)];
};

/** Two details agree only if one of the keys that one is found by is one that the other is stored under. */
export const keysOf = (detail: Detail, use: Use): readonly string[] => {
	switch (detail.kind) {
		case 'name':
			return nameKeys(detail, use);
		case 'figure':
			return figureKeys(detail, use);
		case 'date':
			return ['date'];
		case 'quote':
			return quoteKeys(detail, use);
	}
};

/** What agreement depends on: details of one identity agree with the same others. */
export const identityOf = (detail: Detail): string => {
	switch (detail.kind) {
		case 'name':
			return `name ${detail.text}|${detail.words.join(' ')}|${detail.entity}`;
		case 'figure': {
			const {values, step, hedge, form, unit, counted, fate} = detail;
			return `figure ${values}|${step}|${hedge}|${form}|${unit?.name}|${counted}|${fate}`;
		}

		case 'date':
			return `date ${JSON.stringify(detail.moment)}`;
		case 'quote':
			return `quote ${detail.words.join(' ')}`;
	}
};
