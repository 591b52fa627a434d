import type {Article, Sentence} from '../../article/article.js';
import type {Comparison, Row} from '../../comparison/comparison.js';
import {foldBoilerplate} from '../../comparison/fold.js';
import type {Claim, Coverage} from '../../coverage/coverage.js';
import {findRows} from '../find.js';
import {latest} from '../latest.js';
import {rowsOfScreen} from './place.js';
import type {CompareScreen, CoverageScreen, SearchedScreen} from './screen.js';
import {queryOf, type State} from './state.js';
import {claimsOfScreen, coverageOf} from './story.js';

const pick = (article: Article | undefined, indices: readonly number[]): readonly Sentence[] =>
	indices.flatMap(index => article?.sentences.slice(index, index + 1) ?? []);

const findInArticle = latest((article: Article, query: string) =>
	findRows(query, article.sentences.length, row => article.sentences.slice(row, row + 1)),
);

const findInRows = (
	rows: readonly Row[],
	{left, right}: Comparison,
	query: string,
): readonly number[] =>
	findRows(query, rows.length, index => {
		const row = rows[index];
		return row === undefined || row.folded
			? []
			: [...pick(left, row.left), ...pick(right, row.right)];
	});

const findInComparison = latest(findInRows);

const countAllRows = latest((comparison: Comparison, unfolded: boolean, query: string) => {
	const {rows} = comparison;
	const all = unfolded ? rows : foldBoilerplate(comparison, rows);
	return findInRows(all, comparison, query).length;
});

/** Every sentence that tells a claim. */
const sentencesOfClaim = (
	{articles}: Coverage,
	{representative, versions}: Claim,
): readonly Sentence[] => [
	...pick(articles[representative.article], [representative.sentence]),
	...versions.flatMap(({sentences}, index) => pick(articles[index], sentences)),
];

const findInClaims = (
	coverage: Coverage,
	claims: readonly Claim[],
	query: string,
): readonly number[] =>
	findRows(query, claims.length, index => {
		const claim = claims[index];
		return claim === undefined ? [] : sentencesOfClaim(coverage, claim);
	});

const findInCoverage = latest(findInClaims);

const countAllClaims = latest(
	(coverage: Coverage, query: string) => findInClaims(coverage, coverage.claims, query).length,
);

/** The rows of a screen that hold what is looked for there, in order. */
export const foundRows = (state: State, screen: SearchedScreen): readonly number[] => {
	const query = queryOf(screen);
	if (screen.name === 'reader') {
		return findInArticle(screen.article, query);
	}

	if (screen.name === 'coverage') {
		const coverage = coverageOf(state, screen.articles);
		return coverage === undefined
			? []
			: findInCoverage(coverage, claimsOfScreen(state, screen), query);
	}

	return screen.comparison === undefined
		? []
		: findInComparison(rowsOfScreen(state, screen), screen.comparison, query);
};

/** How many rows hold what is looked for, whatever the filter. */
const countAll = (state: State, screen: CompareScreen | CoverageScreen): number => {
	const query = queryOf(screen);
	if (screen.name === 'coverage') {
		const coverage = coverageOf(state, screen.articles);
		return coverage === undefined ? 0 : countAllClaims(coverage, query);
	}

	const {comparison, unfolded} = screen;
	return comparison === undefined ? 0 : countAllRows(comparison, unfolded, query);
};

/** How many more rows hold what is looked for, but are hidden by the filter. */
export const countHidden = (state: State, screen: SearchedScreen): number => {
	if (screen.name === 'reader' || screen.filter === 'all') {
		return 0;
	}

	return countAll(state, screen) - foundRows(state, screen).length;
};
