import type {NearWord} from './vocabulary.js';
import type {WordIndex} from './word-index.js';

/** One word of a query, and what each word of the library says for a text that holds it. */
export type Term = {
	/** For each word that may be meant how telling it is, in nats above 0; the most telling first. */
	readonly evidence: ReadonlyMap<number, number>;
	/** How telling the query's own word would be. */
	readonly most: number;
};

/** How likely a word of a query is drawn from the text that is looked for, not from anywhere. */
const fromText = 0.3;
/** How likely a word that the library does not know is written: the likelier the less it knows. */
const unheardOf = (index: WordIndex): number => 1e-5 + 0.1 / index.length;
/** How likely two words are run together or one is written as two. */
const misplacedSpace = 0.01;

/**
 * Query likelihood with a noisy channel: how much likelier the word is written by one who has the
 * text in mind than by anyone (Ponte and Croft 1998; Kernighan, Church and Gale 1990). So a rare
 * word tells more than a common one, and one nearer to what is written more than one farther.
 */
const termOf = (index: WordIndex, near: readonly NearWord[]): Term => {
	const anywhere = near.reduce(
		(sum, {word, likelihood}) => sum + likelihood * index.shareOf(word),
		unheardOf(index),
	);
	const telling = (likelihood: number): number => Math.log(1 + (fromText * likelihood) / anywhere);
	const evidence = new Map<number, number>();
	for (const {word, likelihood} of near.toSorted((a, b) => b.likelihood - a.likelihood)) {
		if (!evidence.has(word)) evidence.set(word, telling(likelihood));
	}
	return {evidence, most: telling(1)};
};

/** The two words that were most likely run together, if any. */
const separate = (index: WordIndex, key: string): [string, string] | undefined => {
	let best: [string, string] | undefined;
	let highest = 0;
	for (let cut = 1; cut < key.length; cut++) {
		const words: [string, string] = [key.slice(0, cut), key.slice(cut)];
		const [left, right] = words.map(word => index.vocabulary.numberOf(word));
		if (left === undefined || right === undefined) continue;
		const likelihood = index.shareOf(left) * index.shareOf(right);
		if (likelihood > highest) [best, highest] = [words, likelihood];
	}
	return best;
};

/**
 * What the words of a query ask for, in their order.
 * @param unfinished whether the last word may still be being written
 */
export const termsOf = (
	index: WordIndex,
	keys: readonly string[],
	unfinished: boolean,
): readonly Term[] => {
	const {vocabulary} = index;
	const parts = keys.flatMap((key, place) => {
		const near = vocabulary.near(key, unfinished && place === keys.length - 1);
		const isKnown = near.some(({likelihood}) => likelihood >= misplacedSpace);
		const words = isKnown ? undefined : separate(index, key);
		return words?.map(word => ({key: word, near: vocabulary.near(word)})) ?? [{key, near}];
	});
	const joined = parts.map(({key}, place) => {
		const word = vocabulary.numberOf(key + (parts[place + 1]?.key ?? ''));
		return word === undefined || place + 1 === parts.length
			? []
			: [{word, likelihood: Math.sqrt(misplacedSpace)}];
	});
	return parts.map(({near}, place) =>
		termOf(index, [...(joined[place - 1] ?? []), ...(joined[place] ?? []), ...near]),
	);
};
