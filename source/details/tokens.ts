import type {Sentence} from '../article/article.js';
import {functionWords} from './function-words.js';

/** A word, number or mark, wherever it stands. */
export type Token = {
	readonly text: string;
	/** Folded: lower case, no accents, no possessive ending. */
	readonly word: string;
	/** The beginning of a content word: enough to recognise its other forms. */
	readonly beginning: string | undefined;
	readonly kind: 'word' | 'number' | 'mark';
	/** How a word is written: `NATO` in capitals, `Putin` and `A` with one, all else small. */
	readonly letters: 'small' | 'capital' | 'capitals';
	/** Whether white space stands before it. */
	readonly spaced: boolean;
};

// Digits may be grouped by commas or spaces: `48 000`.
const number = String.raw`\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3})+(?![\d.,]*\d)|\d+(?:[.,:]\d+)*`;
const plainMark = String.raw`[!-/:-@[-\x60{-~“”‘’«»–—…€£•]`;
const plainWord = String.raw`(?:(?:[A-Za-z]\.){2,}|(?![A-Za-z]\.\S)[A-Za-z]+(?:['’][A-Za-z]+)*)(?=['’]?(?:[\s.,;:!?()"”–—…/-]|$))`;
// Nearly all of an English text. Patterns of all the letters that there are take long to be made ready.
const plain = new RegExp(String.raw`\s*(?:${number}|${plainWord}|${plainMark})`, 'y');
// `U.S.`, `p.m.` and `A320` are one word; hyphens are marks.
const any =
	/\s*(?:(?:\p{Alpha}\.){2,}|\p{Upper}{1,2}\d{1,4}(?![\d.,]*\d)|\p{Alpha}[\p{Alpha}\p{M}\u200C\u200D]*(?:['’]\p{Alpha}+)*|\S)/uy;

/** Where the next token ends, or 0 if there is none. */
const endOfToken = (text: string, from: number): number => {
	plain.lastIndex = from;
	if (plain.test(text)) {
		return plain.lastIndex;
	}

	any.lastIndex = from;
	return any.test(text) ? any.lastIndex : 0;
};

const ascii = /^[\p{ASCII}’]*$/u;
const accents = /[\p{M}\u200C\u200D]+/gu;
const possessive = /['’]s$/;

/** Letters that are no letter with an accent, in the letters that English writes for them. */
const inEnglish: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ł: 'l',
	ı: 'i',
};
const foreign = new RegExp(`[${Object.keys(inEnglish).join('')}]`, 'g');

/** A text without the differences that spellings of one name have: case, accents, foreign letters, curly apostrophes. */
export const fold = (text: string): string => {
	const lower = text.toLowerCase().replaceAll('’', "'");
	return ascii.test(text)
		? lower
		: lower
				.normalize('NFD')
				.replace(accents, '')
				.replace(foreign, letter => inEnglish[letter] ?? letter);
};

const digit = /^\d/;
const asciiForms = {word: /^[A-Za-z]/, capital: /^[A-Z]/, capitals: /^[A-Z][A-Z'’.]+$/};
const anyForms = {
	word: /^\p{Alpha}/u,
	capital: /^\p{Upper}/u,
	capitals: /^\p{Upper}[\p{Upper}\p{M}'’.]+$/u,
};

const beginningLength = 5;

const tokenOf = (text: string, spaced: boolean): Token => {
	if (digit.test(text)) {
		return {text, word: text, beginning: undefined, kind: 'number', letters: 'small', spaced};
	}

	const forms = ascii.test(text) ? asciiForms : anyForms;
	if (!forms.word.test(text)) {
		return {text, word: text, beginning: undefined, kind: 'mark', letters: 'small', spaced};
	}

	const isHigh = forms.capital.test(text);
	const letters = isHigh ? (forms.capitals.test(text) ? 'capitals' : 'capital') : 'small';
	const word = fold(text).replace(possessive, '');
	const beginning = functionWords.has(word) ? undefined : word.slice(0, beginningLength);
	return {text, word, beginning, kind: 'word', letters, spaced};
};

/** A sentence with its words, numbers and marks in order. White space alone is left out. */
export type Line = Pick<Sentence, 'text' | 'role'> & {
	readonly tokens: readonly Token[];
	/** Where each token starts in the text, in UTF-16 units. */
	readonly starts: readonly number[];
};

/** So many tokens are kept: more than a few stories have. */
const mostKnown = 50_000;
const known = new Map<string, Token>();

/** The token that is written so, with the white space before it. Made once for all articles that have it. */
const knownToken = (written: string): Token => {
	let token = known.get(written);
	if (token === undefined) {
		const text = written.trimStart();
		token = tokenOf(text, text.length < written.length);
		if (known.size >= mostKnown) {
			known.clear();
		}

		known.set(written, token);
	}

	return token;
};

/** Finds the words, numbers and marks of a sentence. */
export const readLine = ({text, role}: Sentence): Line => {
	const tokens: Token[] = [];
	const starts: number[] = [];
	let last = 0;
	for (let end = endOfToken(text, 0); end > 0; end = endOfToken(text, end)) {
		const token = knownToken(text.slice(last, end));
		tokens.push(token);
		starts.push(end - token.text.length);
		last = end;
	}

	return {text, role, tokens, starts};
};

/** A part of a line from token `from` up to, not with, token `end`, and where it stands in the text. */
export const passageOf = ({text, tokens, starts}: Line, from: number, end: number) => {
	const start = starts[from] ?? 0;
	const stop = (starts[end - 1] ?? start) + (tokens[end - 1]?.text.length ?? 0);
	return {text: text.slice(start, stop), start, end: stop};
};

/** The token at a place, which may lie beyond the ends of the sentence: there an array is slow to look. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
	at >= 0 && at < tokens.length ? tokens[at] : undefined;

/** The folded text of a token: empty where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): string =>
	tokenAt(tokens, at)?.word ?? '';

const dashes = new Set(['-', '‐', '‑', '–', '—']);

/** Whether the token is a dash or hyphen. */
export const isDash = (token: Token | undefined): boolean =>
	token !== undefined && dashes.has(token.text);

/** Index of the next token of a compound: past a hyphen that stands without spaces. */
export const pastHyphen = (tokens: readonly Token[], at: number): number => {
	const hyphen = tokenAt(tokens, at);
	const next = tokenAt(tokens, at + 1);
	return isDash(hyphen) && !hyphen?.spaced && next && !next.spaced ? at + 1 : at;
};
