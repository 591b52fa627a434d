import type {Article} from '../article/article.js';
import type {ComparedLink, Side} from '../comparison/comparison.js';
import type {Pair, Place} from './coverage.js';

/** A link between a sentence and another one, seen from the first. */
export type Tie = {
	readonly to: number;
	readonly link: ComparedLink;
	/** The side of the link that the first sentence stands on. */
	readonly side: Side;
};

/** The sentences of several articles, numbered through, and the links between them. */
export type SentenceGraph = {
	readonly places: readonly Place[];
	/** Of each sentence its ties, in the order of the articles. */
	readonly ties: readonly (readonly Tie[])[];
};

/** Takes the links of all pairs of articles together. */
export const buildSentenceGraph = (
	articles: readonly Article[],
	pairs: readonly Pair[],
): SentenceGraph => {
	const firsts: number[] = [];
	const places = articles.flatMap(({sentences}, article) => {
		firsts.push((firsts.at(-1) ?? 0) + (articles[article - 1]?.sentences.length ?? 0));
		return sentences.map((_, sentence): Place => ({article, sentence}));
	});
	const numberOf = ({article, sentence}: Place): number => (firsts[article] ?? 0) + sentence;
	const ties: Tie[][] = places.map(() => []);
	for (const {left, right, comparison} of pairs) {
		for (const link of comparison.links) {
			for (const leftSentence of link.left) {
				for (const rightSentence of link.right) {
					const a = numberOf({article: left, sentence: leftSentence});
					const b = numberOf({article: right, sentence: rightSentence});
					ties[a]?.push({to: b, link, side: 'left'});
					ties[b]?.push({to: a, link, side: 'right'});
				}
			}
		}
	}

	return {places, ties};
};
