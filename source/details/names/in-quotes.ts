import {functionWords} from '../function-words.js';
import {type Token, tokenAt, wordAt} from '../tokens.js';

const closers: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['"', '"'],
	['«', '»'],
	['„', '“'],
	['‘', '’'],
	["'", "'"],
]);
const longest = 6;

/** What stands before words that somebody says, shouts or reads: `they shouted "Shame"`. */
const speaking = new Set(
	`said say says saying told tells asked asks answered replied called shouted shout shouting shouts chanted chant
	chanting cried crying yelled yelling wrote writes read reads reading vote voted voting word words term slogan`.split(
		/\s+/,
	),
);

/**
 * Whether the quotation mark at a token opens a name and no words that were said: `the typhoon "Hailan"`, as papers
 * of other languages write the names of parties, ships and firms.
 */
export const opensName = (tokens: readonly Token[], at: number): boolean => {
	const closer = closers.get(tokenAt(tokens, at)?.text ?? '');
	const before = tokenAt(tokens, at - 1);
	const end = tokens.findIndex((token, index) => index > at && token.text === closer);
	const words = tokens.slice(at + 1, end);
	return (
		end > at + 1 &&
		words.length <= longest &&
		before?.kind === 'word' &&
		before.letters === 'small' &&
		!speaking.has(wordAt(tokens, at - 1)) &&
		words.some(({beginning}) => beginning !== undefined) &&
		words.every(
			({kind, letters, word}) =>
				kind !== 'mark' && (kind === 'number' || letters !== 'small' || functionWords.has(word)),
		)
	);
};
