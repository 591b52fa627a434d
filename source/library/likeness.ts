import type {Article} from '../article/article.js';
import type {LikenessGraph} from '../clustering/cluster.js';
import type {Steps} from '../steps.js';
import {NearestGraph} from './nearest.js';
import {Postings} from './postings.js';
import type {NumberedTerms} from './term-table.js';

/** What is compared of an article. */
export type Report = Pick<Article, 'title' | 'published'> & {readonly terms: NumberedTerms};

// A name, figure or date that two reports share says more than a word.
const detailWeight = 4;
// Rarity in a library of three reports says nothing. So it is counted as if the library held this many
// articles more, of unrelated news, with each term in a few of them.
const unseenArticles = 50;
const unseenShare = 0.02;
const hardlyAlike = 0.03;
// One term alone makes no two reports alike, however short they are: a bulletin shares a figure or a day with many.
const mostOfOneTerm = 0.32;
// What so many reports have tells no two of them together, and a report is hardly like so many others.
// Without these bounds work and memory would grow with the square of the library.
const mostHolders = 1000;
const mostAlike = 200;

const dayInMs = 86_400_000;

const sameDay = 0.95;
const anyDay = 0.25;
const mostNearness = sameDay + anyDay;

/** What so many milliseconds between two articles say for one event: ever less after a week. */
const nearness = (milliseconds: number): number =>
	Number.isNaN(milliseconds) ? 1 : anyDay + sameDay * 2 ** (-Math.abs(milliseconds) / dayInMs / 21);

/** Of each term how many articles have it, and how many sentences. */
type Spreads = {readonly articles: Int32Array; readonly sentences: Int32Array};

const spreadsOf = (reports: readonly Report[], count: number): Spreads => {
	const articles = new Int32Array(count);
	const sentences = new Int32Array(count);
	for (const {terms} of reports) {
		for (const [place, term] of terms.numbers.entries()) {
			articles[term] = (articles[term] ?? 0) + 1;
			sentences[term] = (sentences[term] ?? 0) + (terms.sentences[place] ?? 0);
		}
	}

	return {articles, sentences};
};

/**
 * How much each term tells: by its rarity (Spärck Jones 1972), and less where it runs through the
 * sentences of the articles that have it. That is their topic; what is told once is what they report.
 */
const weighTerms = ({articles, sentences}: Spreads, reports: number): Float64Array =>
	Float64Array.from(articles, (holders, term) => {
		const rarity = Math.log((reports + unseenArticles) / (holders + unseenArticles * unseenShare));
		return rarity / (1 + Math.log((sentences[term] ?? 0) / holders));
	});

/** The weights of a report's terms: a unit vector, but that no term has more than its due. */
const vectorOf = ({numbers, isDetail}: NumberedTerms, telling: Float64Array): Float64Array => {
	const weights = new Float64Array(numbers.length);
	let squares = 0;
	for (let place = 0; place < numbers.length; place++) {
		const factor = isDetail[place] === 1 ? detailWeight : 1;
		const weight = (telling[numbers[place] ?? 0] ?? 0) * factor;
		weights[place] = weight;
		squares += weight * weight;
	}

	const length = Math.sqrt(squares);
	return weights.map(weight => Math.min(weight / length, mostOfOneTerm));
};

/**
 * How alike articles are: the cosine of their terms, corrected by their dates; 0 to about 1. Pairs
 * that are hardly alike are left out. A step is one article.
 * @param termCount How many different terms there are.
 */
export function* compareAll(reports: readonly Report[], termCount: number): Steps<LikenessGraph> {
	const spreads = spreadsOf(reports, termCount);
	const telling = weighTerms(spreads, reports.length);
	const isCommon = (term: number): boolean => (spreads.articles[term] ?? 0) > mostHolders;
	const times = reports.map(({published}) => Date.parse(published ?? ''));
	const postings = new Postings(
		spreads.articles.map((holders, term) => (isCommon(term) ? 0 : holders)),
	);
	const graph = new NearestGraph(reports.length, mostAlike);
	const cosines = new Float64Array(reports.length);
	for (const [index, {terms}] of reports.entries()) {
		for (const [place, weight] of vectorOf(terms, telling).entries()) {
			const term = terms.numbers[place] ?? 0;
			if (!isCommon(term)) {
				postings.addTo(cosines, term, weight);
				postings.post(term, index, weight);
			}
		}

		for (let other = 0; other < index; other++) {
			const cosine = cosines[other] ?? 0;
			// Most pairs share but a word or two, and are not alike whatever their dates.
			if (cosine * mostNearness < hardlyAlike) {
				continue;
			}

			const time = (times[index] ?? Number.NaN) - (times[other] ?? Number.NaN);
			const likeness = cosine * nearness(time);
			if (likeness >= hardlyAlike) {
				graph.join(index, other, likeness);
			}
		}

		cosines.fill(0, 0, index);
		yield (index + 1) / reports.length;
	}

	return graph.finish();
}
