import type {Sentence} from '../article/article.js';
import type {QuoteDetail} from './detail.js';
import {fold} from './tokens.js';

/** The marks that may close a quotation, by the one that opens it. */
const closers: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['"', '"'],
	['«', '»'],
	['„', '“”'],
	['「', '」'],
	['‘', '’'],
	["'", "'"],
]);
const singles = "'‘’";
const marks = /[“”"«»„‘’'「」]/g;
const letter = /\p{Alpha}|\p{N}/u;
const space = /\s/;
const anyWords = /[\p{Alpha}\p{N}]+(?:['’]\p{Alpha}+)*/gu;
// Patterns of all the letters that there are take long to be made ready.
const plainText = /^[\p{ASCII}“”‘’«»–—…]*$/u;
const plainWords = /[A-Za-z\d]+(?:['’][A-Za-z]+)*/g;

const isLetter = (character: string | undefined): boolean => letter.test(character ?? '');

const mayOpen = (text: string, at: number): boolean =>
	!isLetter(text[at - 1]) && at + 1 < text.length && !space.test(text[at + 1] ?? ' ');

// A single mark before a letter is an apostrophe.
const mayClose = (text: string, at: number): boolean =>
	at > 0 &&
	!space.test(text[at - 1] ?? ' ') &&
	!(singles.includes(text[at] ?? '') && isLetter(text[at + 1]));

const lastSingleBefore = (text: string, at: number): number =>
	Math.max(text.lastIndexOf("'", at - 1), text.lastIndexOf('’', at - 1));

const lastClosingSingle = (text: string): number => {
	let at = lastSingleBefore(text, text.length);
	while (at > 0 && !mayClose(text, at)) {
		at = lastSingleBefore(text, at);
	}

	return at;
};

const quoteOf = (text: string, start: number, end: number): QuoteDetail | undefined => {
	const said = text.slice(start, end);
	const words = said.match(plainText.test(said) ? plainWords : anyWords)?.map(fold);
	return words && {kind: 'quote', text: said, start, end, words};
};

type QuotesRead = {readonly quotes: readonly QuoteDetail[]; readonly open: string | undefined};

/** Finds quotations. `open` is the mark of one that goes on from the sentence before, and of one that goes on in the next. */
const readQuotes = (text: string, open: string | undefined): QuotesRead => {
	const quotes: QuoteDetail[] = [];
	if (open === undefined && text.search(marks) === -1) {
		return {quotes, open};
	}

	const lastSingle = lastClosingSingle(text);
	let current = open === undefined ? undefined : {mark: open, start: 0};
	const close = (end: number) => {
		const quote = current && quoteOf(text, current.start, end);
		if (quote) {
			quotes.push(quote);
		}

		current = undefined;
	};

	for (const {0: mark, index: at} of text.matchAll(marks)) {
		const isNested = singles.includes(mark) && (current !== undefined || at >= lastSingle);
		if (current && closers.get(current.mark)?.includes(mark) && mayClose(text, at)) {
			close(at + 1);
		} else if (closers.has(mark) && mayOpen(text, at) && !isNested) {
			current = {mark, start: at};
		}
	}

	const goesOn = current && !singles.includes(current.mark) ? current.mark : undefined;
	if (goesOn !== undefined) {
		close(text.length);
	}

	return {quotes, open: goesOn};
};

/** The quotations of each sentence, with their marks. One that is open at the end of a sentence goes on in its paragraph. */
export const quotesOf = (
	sentences: readonly Pick<Sentence, 'text' | 'paragraph'>[],
): readonly (readonly QuoteDetail[])[] => {
	let open: string | undefined;
	let last: number | undefined;
	return sentences.map(({text, paragraph}) => {
		const read = readQuotes(text, paragraph === last ? open : undefined);
		open = read.open;
		last = paragraph;
		return read.quotes;
	});
};
