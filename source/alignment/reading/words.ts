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

const isSpaced = (text: string): boolean => ascii.test(text) || !unspacedScript.test(text);

/** The folded words and numbers of a text in order. Where a script writes no spaces, pairs of characters. */
export const wordsOf = (text: string): string[] => {
	const words = tokensOf(text)
		.filter(({kind}) => kind !== 'mark')
		.map(({word}) => word);
	return isSpaced(text) ? words : words.flatMap(word => (isSpaced(word) ? word : pairsOf(word)));
};
