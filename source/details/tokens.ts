/** A word, number or mark of a sentence. */
export type Token = {
	readonly text: string;
	/** Folded: lower case, no accents, no possessive ending. */
	readonly word: string;
	readonly kind: 'word' | 'number' | 'mark';
	/** How a word is written: `NATO` in capitals, `Putin` and `A` with one, all else small. */
	readonly letters: 'small' | 'capital' | 'capitals';
	/** Where it stands in the sentence, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
	/** Whether white space stands before it. */
	readonly spaced: boolean;
};

// Digits may be grouped by commas or spaces (`48 000`); `U.S.`, `p.m.` and `A320` are one word; hyphens are marks.
const tokenPattern =
	/(\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3})+(?![\d.,]*\d)|\d+(?:[.,:]\d+)*)|((?:\p{Alpha}\.){2,}|\p{Upper}{1,2}\d{1,4}(?![\d.,]*\d)|\p{Alpha}[\p{Alpha}\p{M}]*(?:['’]\p{Alpha}+)*)|[^\s]/gu;
// Most words: neither an abbreviation, nor with an accent or apostrophe.
const plainWord = /[A-Za-z][a-z]+(?![\p{Alpha}\p{M}'’])/uy;
const smallLetters = /^[a-z]+$/;
const accents = /\p{M}+/gu;
const plainLetters = /^[\p{ASCII}’]*$/u;
const possessive = /['’]s$/;
const capital = /^\p{Upper}/u;
const capitals = /^\p{Upper}[\p{Upper}\p{M}'’.]+$/u;

/** A text without the differences that spellings of one name have: case, accents, curly apostrophes. */
export const fold = (text: string): string => {
	const lower = text.toLowerCase().replaceAll('’', "'");
	return plainLetters.test(text) ? lower : lower.normalize('NFD').replace(accents, '');
};

const lettersOf = (word: string): Token['letters'] => {
	if (!capital.test(word)) {
		return 'small';
	}

	return capitals.test(word) ? 'capitals' : 'capital';
};

const tokenOf = ([text, number, letters]: RegExpExecArray, start: number, last: number): Token => {
	const isSmall = letters === undefined || smallLetters.test(letters);
	return {
		text,
		word: isSmall ? text : fold(text).replace(possessive, ''),
		kind: letters === undefined ? (number === undefined ? 'mark' : 'number') : 'word',
		letters: isSmall ? 'small' : lettersOf(text),
		start,
		end: start + text.length,
		spaced: start > last,
	};
};

const plainToken = (text: string, start: number, last: number): Token => {
	const word = text.toLowerCase();
	return {
		text,
		word,
		kind: 'word',
		letters: word === text ? 'small' : 'capital',
		start,
		end: start + text.length,
		spaced: start > last,
	};
};

const readToken = (text: string, last: number): Token | undefined => {
	const start = text[last] === ' ' ? last + 1 : last;
	plainWord.lastIndex = start;
	if (plainWord.test(text)) {
		return plainToken(text.slice(start, plainWord.lastIndex), start, last);
	}

	tokenPattern.lastIndex = start;
	const match = tokenPattern.exec(text);
	return match ? tokenOf(match, match.index, last) : undefined;
};

/** Words, numbers and marks in order. White space alone is left out. */
export const tokensOf = (text: string): readonly Token[] => {
	const tokens: Token[] = [];
	for (let token = readToken(text, 0); token; token = readToken(text, token.end)) {
		tokens.push(token);
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
