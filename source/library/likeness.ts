import type {Article} from '../article/article.js';
import type {LikenessGraph} from '../clustering/cluster.js';
import type {Steps} from '../steps.js';
import type {Terms} from './terms.js';

// A name, figure or date that two reports share says more than a word.
const detailWeight = 2.5;
// Rarity in a library of three reports says nothing. So it is counted as if the library held this many
// articles more, of unrelated news, with each term in a few of them.
const unseenArticles = 50;
const unseenShare = 0.02;
const hardlyAlike = 0.05;

const dayInMs = 86_400_000;

/**
 * What the dates of two articles say for one event: more than 1 within a week, ever less after
 * that; 1 where a date is not known.
 */
const nearness = (left: Article, right: Article): number => {
	const days = Math.abs(Date.parse(left.published ?? '') - Date.parse(right.published ?? ''));
	return Number.isNaN(days) ? 1 : 0.5 + 0.7 * 2 ** (-days / dayInMs / 14);
};

/** Terms as unit vectors, weighted by rarity (Spärck Jones 1972). */
const vectorsOf = (reports: readonly Terms[]): ReadonlyMap<string, number>[] => {
	const spread = new Map<string, number>();
	for (const terms of reports) {
		for (const term of terms.keys()) {
			spread.set(term, (spread.get(term) ?? 0) + 1);
		}
	}

	const rarity = (term: string): number =>
		Math.log(
			(reports.length + unseenArticles) / ((spread.get(term) ?? 0) + unseenArticles * unseenShare),
		);
	return reports.map(terms => {
		const weights = Array.from(
			terms,
			([term, kind]) => [term, rarity(term) * (kind === 'detail' ? detailWeight : 1)] as const,
		);
		const length = Math.hypot(...weights.map(([, weight]) => weight));
		return new Map(weights.map(([term, weight]) => [term, weight / length]));
	});
};

/**
 * How alike articles are: the cosine of their terms, corrected by their dates; 0 to about 1. Pairs
 * that are hardly alike are left out. A step is one article.
 */
export function* compareAll(
	articles: readonly Article[],
	terms: readonly Terms[],
): Steps<LikenessGraph> {
	const graph = articles.map(() => new Map<number, number>());
	const postings = new Map<string, {article: number; weight: number}[]>();
	for (const [index, vector] of vectorsOf(terms).entries()) {
		const cosines = new Float64Array(index);
		for (const [term, weight] of vector) {
			const posted = postings.get(term) ?? [];
			for (const other of posted) {
				cosines[other.article] = (cosines[other.article] ?? 0) + weight * other.weight;
			}

			posted.push({article: index, weight});
			postings.set(term, posted);
		}

		for (const [other, cosine] of cosines.entries()) {
			const [left, right] = [articles[index], articles[other]];
			const likeness = left && right ? cosine * nearness(left, right) : 0;
			if (likeness >= hardlyAlike) {
				graph[index]?.set(other, likeness);
				graph[other]?.set(index, likeness);
			}
		}

		yield (index + 1) / articles.length;
	}

	return graph;
}
