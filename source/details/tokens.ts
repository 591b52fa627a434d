/** A word, number or mark of a sentence. */
export type Token = {
	readonly text: string;
	/** Folded: lower case, no accents, no possessive ending. */
	readonly word: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** Where it stands in the sentence, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** Whether white space stands before it. */
	readonly spaced: boolean;
};

// Digits may be grouped by commas or spaces (`48 000`); `U.S.` and `p.m.` are one word; hyphens are marks.
const tokenPattern =
	/(?<number>\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3})+(?![\d.,]*\d)|\d+(?:[.,:]\d+)*)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|[^\s]/gu;
const accents = /\p{M}+/gu;
const plainLetters = /^[\p{ASCII}’]*$/u;
const possessive = /['’]s$/;

/** A text without the differences that spellings of one name have: case, accents, curly apostrophes. */
export const fold = (text: string): string => {
	const lower = text.toLowerCase().replaceAll('’', "'");
	return plainLetters.test(text) ? lower : lower.normalize('NFD').replace(accents, '');
};

/** Words, numbers and marks in order. White space alone is left out. */
export const tokensOf = (text: string): readonly Token[] => {
	const tokens: Token[] = [];
	let last = 0;
	for (const match of text.matchAll(tokenPattern)) {
		const found = match[0];
		const start = match.index;
		const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark';
		tokens.push({
			text: found,
			word: kind === 'word' ? fold(found).replace(possessive, '') : found,
			kind,
			start,
			end: start + found.length,
			spaced: start > last,
		});
		last = start + found.length;
	}

	return tokens;
};

/** The folded text of a token: empty where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

const dashes = new Set(['-', '‐', '‑', '–', '—']);

/** Whether the token is a dash or hyphen. */
export const isDash = (token: Token | undefined): boolean =>
	token !== undefined && dashes.has(token.text);

/** Index of the next token of a compound: past a hyphen that stands without spaces. */
export const pastHyphen = (tokens: readonly Token[], at: number): number => {
	const hyphen = tokens[at];
	const next = tokens[at + 1];
	return isDash(hyphen) && !hyphen?.spaced && next && !next.spaced ? at + 1 : at;
};
