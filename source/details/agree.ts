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

/** Whether so many of the words are among others, in whatever order: sooner found out than how many are in one order. */
const holdsSoMany = (
	others: ReadonlySet<string>,
	words: readonly string[],
	enough: number,
): boolean => {
	let left = words.length;
	for (let at = 0; at < words.length && left >= enough; at += 1) {
		left -= others.has(words[at] ?? '') ? 0 : 1;
	}

	return left >= enough;
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

const negations = new Set('not no never none nor neither nothing nobody nowhere cannot'.split(' '));
const negated = /n['’]t$/;

/** What a quotation says, in whatever form. */
type Gist = {
	/** The stems of its content words. */
	readonly stems: readonly string[];
	readonly distinct: ReadonlySet<string>;
	/** Whether it denies anything. */
	readonly denies: boolean;
};

const readGist = ({words}: QuoteDetail): Gist => {
	const content = words.slice(0, longestQuote).filter(word => !functionWords.has(word));
	const stems = content.map(porterStem);
	const denies = words.some(word => negations.has(word) || negated.test(word));
	return {stems, distinct: new Set(stems), denies};
};

const knownGists = new WeakMap<QuoteDetail, Gist>();

const gistOf = (quote: QuoteDetail): Gist => {
	const gist = knownGists.get(quote) ?? readGist(quote);
	knownGists.set(quote, gist);
	return gist;
};

/** The content words of a quotation, in whatever form. */
export const stemsOf = (quote: QuoteDetail): readonly string[] => gistOf(quote).stems;

// `We have lost a vote, not our conviction` and `We lost the voting, but not the conviction`
const areTranslations = (a: QuoteDetail, b: QuoteDetail): boolean => {
	const [one, other] = [gistOf(a), gistOf(b)];
	const [short, long] = one.stems.length <= other.stems.length ? [one, other] : [other, one];
	const enough = long.stems.length * mostOfStems;
	if (short.stems.length < Math.max(fewestStems, enough) || short.denies !== long.denies) {
		return false;
	}

	return (
		holdsSoMany(long.distinct, short.stems, enough) &&
		sharedInOrder(short.stems, long.stems) >= enough
	);
};

const quotesAgree = (a: QuoteDetail, b: QuoteDetail): boolean => {
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	const beginning = short.words.slice(0, longestQuote);
	const enough = beginning.length * mostOfQuote;
	return (
		(holdsSoMany(distinctWords(long), beginning, enough) &&
			sharedInOrder(beginning, long.words) >= enough) ||
		areTranslations(a, b)
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
