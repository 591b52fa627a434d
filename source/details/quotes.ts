import type {QuoteDetail} from './detail.js';
import {fold} from './tokens.js';

const closing: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['"', '"'],
	['«', '»'],
	['„', '“'],
	['‘', '’'],
	["'", "'"],
	['「', '」'],
]);

const opening = /[“"«„‘'「]/g;
const letter = /[\p{L}\p{N}]/u;
const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

// An apostrophe stands between letters; a single quote opens after white space and closes before none.
const isApostrophe = (text: string, at: number): boolean =>
	letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '');

const closesAt = (text: string, mark: string, from: number): number => {
	const single = mark === '’' || mark === "'";
	let at = text.indexOf(mark, from);
	while (single && at !== -1 && isApostrophe(text, at)) {
		at = text.indexOf(mark, at + 1);
	}

	return at;
};

/** Quotations of a sentence, with their marks. One left open, as in the middle of a long quotation, ends with the sentence. */
export const quotesIn = (text: string): readonly QuoteDetail[] => {
	const quotes: QuoteDetail[] = [];
	opening.lastIndex = 0;
	for (let match = opening.exec(text); match; match = opening.exec(text)) {
		const start = match.index;
		const single = match[0] === "'" || match[0] === '‘';
		const close = closesAt(text, closing.get(match[0]) ?? '', start + 1);
		if (letter.test(text[start - 1] ?? '') || (single && close === -1)) {
			continue;
		}

		const end = close === -1 ? text.length : close + 1;
		const said = text.slice(start, end);
		const words = [...said.matchAll(wordPattern)].map(([word]) => fold(word));
		if (words.length > 0) {
			quotes.push({kind: 'quote', text: said, start, end, words, speaker: undefined});
		}

		opening.lastIndex = end;
	}

	return quotes;
};
