import {datesAgree, tellsDay} from './dates/agree.js';
import type {Detail, QuoteDetail} from './detail.js';
import {figuresAgree} from './figures/agree.js';
import {functionWords} from './function-words.js';
import {namesAgree} from './names/agree.js';
import {porterStem} from './stem.js';

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

/** So many content words in one order are no coincidence. */
const fewestStems = 3;
/** The share of the content words of two translations of one quotation that both have. */
export const mostOfStems = 0.75;

const knownStems = new WeakMap<QuoteDetail, readonly string[]>();

/** The content words of a quotation, in whatever form. */
export const stemsOf = (quote: QuoteDetail): readonly string[] => {
	let stems = knownStems.get(quote);
	if (stems === undefined) {
		const content = quote.words.slice(0, longestQuote).filter(word => !functionWords.has(word));
		stems = content.map(porterStem);
		knownStems.set(quote, stems);
	}

	return stems;
};

const negations = new Set('not no never none nor neither nothing nobody nowhere cannot'.split(' '));

const denies = ({words}: QuoteDetail): boolean =>
	words.some(word => negations.has(word) || /n['’]t$/.test(word));

// `We have lost a vote, not our conviction` and `We lost the voting, but not the conviction`
const areTranslations = (a: QuoteDetail, b: QuoteDetail): boolean => {
	const [as, bs] = [stemsOf(a), stemsOf(b)];
	return (
		denies(a) === denies(b) &&
		Math.min(as.length, bs.length) >=
			Math.max(fewestStems, Math.max(as.length, bs.length) * mostOfStems) &&
		sharedInOrder(as, bs) >= Math.max(as.length, bs.length) * mostOfStems
	);
};

const quotesAgree = (a: QuoteDetail, b: QuoteDetail): boolean => {
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	const beginning = short.words.slice(0, longestQuote);
	const enough = beginning.length * mostOfQuote;
	const words = distinctWords(long);
	const shared = beginning.filter(word => words.has(word)).length;
	return (
		(shared >= enough && sharedInOrder(beginning, long.words) >= enough) || areTranslations(a, b)
	);
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
