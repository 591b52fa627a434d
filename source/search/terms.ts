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

/** A word of a query and what may be meant by it. */
type Part = {readonly key: string; readonly near: readonly NearWord[]};

/** A word where a space is missing or too many beside it; its neighbour bears the other half of that. */
const besideMisplacedSpace = (word: number): NearWord[] => [
	{word, likelihood: Math.sqrt(misplacedSpace)},
];

/** The two words of the library that were most likely run together, if any. */
const separate = (index: WordIndex, key: string): readonly Part[] | undefined => {
	let best: readonly Part[] | undefined;
	let highest = 0;
	for (let cut = 1; cut < key.length; cut++) {
		const [first, second] = [key.slice(0, cut), key.slice(cut)];
		const left = index.vocabulary.numberOf(first);
		const right = index.vocabulary.numberOf(second);
		if (left === undefined || right === undefined) continue;
		const likelihood = index.shareOf(left) * index.shareOf(right);
		if (likelihood <= highest) continue;
		highest = likelihood;
		best = [
			{key: first, near: besideMisplacedSpace(left)},
			{key: second, near: besideMisplacedSpace(right)},
		];
	}
	return best;
};

/** The parts as terms, each two neighbours also read as one word. */
const termsOf = (index: WordIndex, parts: readonly Part[]): readonly Term[] => {
	const joined = parts.slice(1).map(({key}, place) => {
		const word = index.vocabulary.numberOf((parts[place]?.key ?? '') + key);
		return word === undefined ? [] : besideMisplacedSpace(word);
	});
	return parts.map(({near}, place) =>
		termOf(index, [...(joined[place - 1] ?? []), ...(joined[place] ?? []), ...near]),
	);
};

/**
 * The ways to read a query: as it is written, and where words that the library does not know may be
 * two run together, with these apart. In each the terms are in the order of the words.
 * @param unfinished whether the last word may still be being written
 */
export const readingsOf = (
	index: WordIndex,
	keys: readonly string[],
	unfinished: boolean,
): readonly (readonly Term[])[] => {
	const {vocabulary} = index;
	const written = keys.map((key, place) => ({
		key,
		near: vocabulary.near(key, unfinished && place === keys.length - 1),
	}));
	const separated = written.flatMap(part => {
		const isKnown = vocabulary.numberOf(part.key) !== undefined;
		return (isKnown ? undefined : separate(index, part.key)) ?? [part];
	});
	return (separated.length > written.length ? [written, separated] : [written]).map(parts =>
		termsOf(index, parts),
	);
};
