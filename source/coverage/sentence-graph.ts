import type {Article} from '../article/article.js';
import type {ComparedLink, Comparison} from '../comparison/comparison.js';
import type {Side} from '../sides.js';

/** A sentence of one of several articles: the article's position and the one in `Article.sentences`. */
export type Place = {readonly article: number; readonly sentence: number};

/** The comparison of two of several articles, by their positions. */
export type Pair = {readonly left: number; readonly right: number; readonly comparison: Comparison};

/** A link between a sentence and another one, seen from the first. */
export type Tie = {
	/** The number of the other sentence. */
	readonly to: number;
	readonly link: ComparedLink;
	/** The side of the link that the first sentence stands on. */
	readonly side: Side;
};

/** The sentences of several articles, numbered through, and the links between them. */
export type SentenceGraph = {
	readonly places: readonly Place[];
	/** Of each article the number of its first sentence. */
	readonly firsts: readonly number[];
	/** Of each sentence its ties, in the order of the articles. */
	readonly ties: readonly (readonly Tie[])[];
	/** Of each sentence the numbers of those that it has a possible link to. */
	readonly possible: readonly (readonly number[])[];
};

/** Takes the links of all pairs of articles together. */
export const buildSentenceGraph = (
	articles: readonly Article[],
	pairs: readonly Pair[],
): SentenceGraph => {
	const firsts: number[] = [];
	const places: Place[] = [];
	for (const [article, {sentences}] of articles.entries()) {
		firsts.push(places.length);
		places.push(...sentences.map((_, sentence): Place => ({article, sentence})));
	}

	const ties: Tie[][] = places.map(() => []);
	const possible: number[][] = places.map(() => []);
	for (const {left, right, comparison} of pairs) {
		for (const link of comparison.possible) {
			const [a, b] = [(firsts[left] ?? 0) + link.left, (firsts[right] ?? 0) + link.right];
			possible[a]?.push(b);
			possible[b]?.push(a);
		}

		for (const link of comparison.links) {
			for (const a of link.left.map(sentence => (firsts[left] ?? 0) + sentence)) {
				for (const b of link.right.map(sentence => (firsts[right] ?? 0) + sentence)) {
					ties[a]?.push({to: b, link, side: 'left'});
					ties[b]?.push({to: a, link, side: 'right'});
				}
			}
		}
	}

	return {places, firsts, ties, possible};
};
