import {tokensOf} from '../../details/tokens.js';

const unspacedScript =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

const pairsOf = (text: string): string[] => {
	const characters = [...text];
	return characters.length < 3
		? [text]
		: characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

const ascii = /^\p{ASCII}*$/u;

/** The folded words and numbers of a text in order. Where a script writes no spaces, pairs of characters. */
export const wordsOf = (text: string): string[] =>
	tokensOf(text).flatMap(({kind, word}) =>
		kind === 'mark' ? [] : ascii.test(word) || !unspacedScript.test(word) ? [word] : pairsOf(word),
	);
