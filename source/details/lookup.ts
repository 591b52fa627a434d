import {agree, longestQuote, mostOfQuote} from './agree.js';
import type {Detail, FigureDetail, QuoteDetail} from './detail.js';
import {functionWords} from './function-words.js';

/** Keys to store a detail under, and keys to look for those that may agree with it. */
type Keys = {readonly own: readonly string[]; readonly wanted: readonly string[]};

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

// So few words of the shorter of two quotations that agree are missing in the other that a content word is shared,
// unless there are fewer of those still.
const quoteKeys = ({words}: QuoteDetail): Keys => {
	const beginning = words.slice(0, longestQuote);
	const telling = beginning.filter(word => !functionWords.has(word));
	const isTelling = telling.length > beginning.length * (1 - mostOfQuote);
	const keysOf = (chosen: readonly string[]) => chosen.map(word => `word ${word}`);
	return {
		own: [...keysOf(words), ...(isTelling ? [] : ['hardly telling'])],
		wanted: [
			...keysOf(isTelling ? words.filter(word => !functionWords.has(word)) : words),
			'hardly telling',
		],
	};
};

const sameKeys = (keys: readonly string[]): Keys => ({own: keys, wanted: keys});

/** Details agree only if one stores a key that the other wants. */
const keysOf = (detail: Detail): Keys => {
	switch (detail.kind) {
		case 'name': {
			// Spellings may differ by a letter, but not by the first of a word.
			const letters = detail.words.map(word => `letter ${word.slice(0, 1)}`);
			return sameKeys([...letters, `entity ${detail.entity}`]);
		}

		case 'figure':
			return figureKeys(detail);
		case 'date':
			return sameKeys(['date']);
		case 'quote':
			return quoteKeys(detail);
	}
};

/** Many details, quick to ask whether any of them tells the same as a given one. */
export type Lookup = {
	readonly add: (detail: Detail) => void;
	/** Whether a detail that was added agrees with this one. */
	readonly has: (detail: Detail) => boolean;
};

/** An empty lookup, or one of the given details. */
export const createLookup = (details: readonly Detail[] = []): Lookup => {
	const stored = new Map<string, Detail[]>();
	const lookup: Lookup = {
		add(detail) {
			for (const key of new Set(keysOf(detail).own)) {
				const sharing = stored.get(key) ?? [];
				sharing.push(detail);
				stored.set(key, sharing);
			}
		},
		has: detail =>
			keysOf(detail).wanted.some(key => stored.get(key)?.some(other => agree(detail, other))),
	};
	for (const detail of details) {
		lookup.add(detail);
	}

	return lookup;
};
