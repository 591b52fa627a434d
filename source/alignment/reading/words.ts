import {holdsUnspaced} from '../../article/unspaced.js';
import type {Line} from '../../details/tokens.js';

const pairsOf = (text: string): string[] => {
	const characters = [...text];
	return characters.length < 3
		? [text]
		: characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/** The folded words and numbers of a line in order. Where a script writes no spaces, pairs of characters. */
export const wordsOf = ({text, tokens}: Line): string[] => {
	const words = tokens.filter(({kind}) => kind !== 'mark').map(({word}) => word);
	return holdsUnspaced(text)
		? words.flatMap(word => (holdsUnspaced(word) ? pairsOf(word) : word))
		: words;
};
