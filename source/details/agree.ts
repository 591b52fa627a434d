import {datesAgree, tellsDay} from './dates/agree.js';
import type {Detail, QuoteDetail} from './detail.js';
import {figuresAgree} from './figures/agree.js';
import {namesAgree} from './names/agree.js';

/** How many words stand in both lists in one order: the length of their longest common subsequence. */
const sharedInOrder = (a: readonly string[], b: readonly string[]): number => {
	let row = new Uint32Array(b.length + 1);
	for (const word of a) {
		const next = new Uint32Array(b.length + 1);
		for (let at = 1; at <= b.length; at += 1) {
			next[at] =
				word === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
		}

		row = next;
	}

	return row.at(-1) ?? 0;
};

/** The share of a quotation's words that make it the same as a longer one. */
export const mostOfQuote = 0.7;
/** Of a longer quotation the beginning tells enough. */
export const longestQuote = 200;

const knownWords = new WeakMap<QuoteDetail, ReadonlySet<string>>();

const distinctWords = (quote: QuoteDetail): ReadonlySet<string> => {
	const words = knownWords.get(quote) ?? new Set(quote.words);
	knownWords.set(quote, words);
	return words;
};

const quotesAgree = (a: QuoteDetail, b: QuoteDetail): boolean => {
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	const beginning = short.words.slice(0, longestQuote);
	const enough = beginning.length * mostOfQuote;
	const words = distinctWords(long);
	const shared = beginning.filter(word => words.has(word)).length;
	return shared >= enough && sharedInOrder(beginning, long.words) >= enough;
};

/** Whether two details tell the same: rounding, units and other forms of a name allowed. Symmetric. */
export const agree = (a: Detail, b: Detail): boolean => {
	switch (a.kind) {
		case 'name':
			return b.kind === 'name' && namesAgree(a, b);
		case 'figure':
			return b.kind === 'figure' && figuresAgree(a, b);
		case 'date':
			return b.kind === 'date' && datesAgree(a, b);
		case 'quote':
			return b.kind === 'quote' && quotesAgree(a, b);
	}
};

/** Whether one detail tells what another does, and no less exactly: `in May` does not tell `on May 16`. */
export const implies = (a: Detail, b: Detail): boolean =>
	agree(a, b) && !(a.kind === 'date' && b.kind === 'date' && tellsDay(b) && !tellsDay(a));
