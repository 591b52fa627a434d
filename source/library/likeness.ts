import type {Article} from '../article/article.js';
import type {LikenessGraph} from '../clustering/cluster.js';
import type {Steps} from '../steps.js';
import type {Terms} from './terms.js';

// A name, figure or date that two reports share says more than a word.
const detailWeight = 4;
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
	return Number.isNaN(days) ? 1 : 0.25 + 0.95 * 2 ** (-days / dayInMs / 21);
};

type Spread = {articles: number; sentences: number};

const spreadsOf = (reports: readonly Terms[]): ReadonlyMap<string, Spread> => {
	const spreads = new Map<string, Spread>();
	for (const terms of reports) {
		for (const [term, {sentences}] of terms) {
			const spread = spreads.get(term);
			if (spread === undefined) {
				spreads.set(term, {articles: 1, sentences});
			} else {
				spread.articles += 1;
				spread.sentences += sentences;
			}
		}
	}

	return spreads;
};

/**
 * How much a term tells: by its rarity (Spärck Jones 1972), and less where it runs through the
 * sentences of the articles that have it. That is their topic; what is told once is what they report.
 */
const weighTerms = (reports: readonly Terms[]): ((term: string) => number) => {
	const spreads = spreadsOf(reports);
	const total = reports.length + unseenArticles;
	return term => {
		const {articles, sentences} = spreads.get(term) ?? {articles: 1, sentences: 1};
		const rarity = Math.log(total / (articles + unseenArticles * unseenShare));
		return rarity / (1 + Math.log(sentences / articles));
	};
};

/** The terms as a unit vector. */
const vectorOf = (terms: Terms, weigh: (term: string) => number): ReadonlyMap<string, number> => {
	const weights = new Map<string, number>();
	let squares = 0;
	for (const [term, {kind}] of terms) {
		const weight = weigh(term) * (kind === 'detail' ? detailWeight : 1);
		weights.set(term, weight);
		squares += weight * weight;
	}

	const length = Math.sqrt(squares);
	return new Map([...weights].map(([term, weight]) => [term, weight / length]));
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
	const weigh = weighTerms(terms);
	for (const [index, own] of terms.entries()) {
		const cosines = new Float64Array(index);
		for (const [term, weight] of vectorOf(own, weigh)) {
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
