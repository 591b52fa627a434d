import type {Article} from '../source/article/article.js';

/** Random numbers from 0 to 1, the same for the same seed (Mulberry32). */
export const createRandom = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

const articleOf = (id: string, texts: readonly string[]): Article => ({
	id,
	source: `${id}.txt`,
	outlet: undefined,
	title: id,
	published: undefined,
	url: undefined,
	sentences: texts.map((text, index) => ({text, role: 'body', paragraph: Math.floor(index / 4)})),
});

/** How many words of a retold sentence are replaced. */
const replaced = 0.2;
/** How many sentences of the second text retell one of the first. */
const retold = 0.6;
/** How far a retold sentence moves. */
const movedBy = 40;

const wordsOf = (text: string): readonly string[] => text.split(' ');

/**
 * Two texts of a length, the second partly retelling the first. A sentence is the beginning of one sentence
 * and the whole of another, so that no two are the same, the vocabulary is that of news, and a text of 5,000
 * sentences has some 114,000 words.
 */
export const longTexts = (
	sentences: readonly string[],
	length: number,
): readonly [Article, Article] => {
	const random = createRandom(length);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
	const beginning = (words: readonly string[]) => words.slice(0, Math.ceil(words.length / 2));
	const spliced = (): string =>
		[...beginning(wordsOf(pick(sentences))), pick(sentences)]
			.join(' ')
			.replace(/\d(?=\d)/g, () => String(1 + Math.floor(random() * 9)));
	const retell = (text: string): string =>
		wordsOf(text)
			.map(word => (random() < replaced ? pick(wordsOf(pick(sentences))) : word))
			.join(' ');
	const first = Array.from({length}, spliced);
	const second = first.map((_, index) => {
		const from = Math.min(length - 1, Math.max(0, index + Math.round((random() - 0.5) * movedBy)));
		return random() < retold ? retell(first[from] ?? '') : spliced();
	});
	return [articleOf('first', first), articleOf('second', second)];
};

/** The words of an article, as `wc` counts them. */
export const countWords = ({sentences}: Article): number =>
	sentences.reduce((sum, {text}) => sum + wordsOf(text).length, 0);
