import {joiners} from '../article/sanitize.js';
import {longestPattern} from './edit-distance.js';
import type {Span} from './passage.js';

/** A word of a text as a search sees it. */
export type Word = {
	/** Without accents, case, possessive, apostrophes and the marks of initials and of thousands. */
	readonly key: string;
	/** Where it stands in the text. */
	readonly span: Span;
};

// Scripts written without spaces: each character is a word of its own.
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
	.map(script => `\\p{Script=${script}}`)
	.join('');
const figure = String.raw`\p{N}+(?:[.,]\p{N}+)+`;
const initials = String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])`;
const letters = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`;

/** A word as it is written. */
export const writtenWord = new RegExp(
	`[${unspaced}]\\p{M}*|${figure}|${initials}|${letters}(?:['’${joiners}]${letters})*`,
	'gu',
);

// Letters that Unicode does not take apart into a plain one and a mark.
const plainLetters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

const ignored = new RegExp(`[\\p{M}'’${joiners}]`, 'gu');

/** `1,600` as `1600`, and `3,6` as `3.6`. */
const figureKeyOf = (figure: string): string =>
	figure.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '').replaceAll(',', '.');

/** What a written word is found by; the same for all ways to write it. Never empty. */
export const keyOf = (written: string): string => {
	const plain = written
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’]s$/, '')
		.replace(ignored, '')
		.replace(/[ßæœøłđðþı]/g, letter => plainLetters[letter] ?? letter);
	const key = /^\p{N}/u.test(plain) ? figureKeyOf(plain) : plain.replaceAll('.', '');
	return key === '' ? written : key.slice(0, longestPattern);
};

/** The words of a text, in order. */
export const wordsOf = (text: string): Word[] =>
	Array.from(text.matchAll(writtenWord), ({0: written, index}) => ({
		key: keyOf(written),
		span: [index, index + written.length] as const,
	}));
