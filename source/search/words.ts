import type {Span} from './passage.js';

/** A word of a text as a search sees it. */
export type Word = {
	/** Without accents, case, possessive and the marks inside numbers and initials: `U.S.` is `us`. */
	readonly key: string;
	/** Where it stands in the text. */
	readonly span: Span;
};

// Scripts written without spaces: each character is a word of its own.
const unspaced =
	'\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana}|\\p{Script=Thai}|\\p{Script=Lao}|\\p{Script=Khmer}|\\p{Script=Myanmar}';
const pattern = new RegExp(
	[
		`(?:${unspaced})\\p{M}*`,
		String.raw`\p{N}+(?:[.,]\p{N}+)+`,
		String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])`,
		String.raw`(?:(?!${unspaced})[\p{L}\p{N}\p{M}])+(?:['’](?!${unspaced})[\p{L}\p{M}]+)*`,
	].join('|'),
	'gu',
);

/** A word without accents, case, possessive and inner marks. */
const keyOf = (written: string): string =>
	written
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’]s$/, '')
		.replace(/[\p{M}'’.,]/gu, '');

/** The words of a text, in order. */
export const wordsOf = (text: string): Word[] => {
	const words: Word[] = [];
	for (const {0: written, index} of text.matchAll(pattern)) {
		const key = keyOf(written);
		if (key !== '') words.push({key, span: [index, index + written.length]});
	}
	return words;
};
