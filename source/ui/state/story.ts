import type {Article} from '../../article/article.js';
import type {Claim, Coverage} from '../../coverage/coverage.js';
import type {Place} from '../../coverage/sentence-graph.js';
import {orderedClaims, shownClaims} from '../rows/coverage-rows.js';
import {startOfColumn} from './cursor.js';
import {nearestShown} from './nearest.js';
import type {CoverageScreen} from './screen.js';
import {openScreen, type State, show} from './state.js';

/** The reports of the story that an article belongs to. */
export const storyOf = ({library}: State, article: Article): readonly Article[] =>
	library?.stories.find(({articles}) => articles.includes(article))?.articles ?? [article];

/** The coverage of some reports, if it has been found. */
export const coverageOf = (
	{coverages}: State,
	articles: readonly Article[],
): Coverage | undefined =>
	coverages.find(
		coverage =>
			coverage.articles.length === articles.length &&
			coverage.articles.every((article, index) => article === articles[index]),
	);

/** How many pairs of these reports have been compared, of how many. */
export const pairsCompared = (
	{covering}: State,
	articles: readonly Article[],
): {readonly done: number; readonly all: number} => {
	const all = (articles.length * (articles.length - 1)) / 2;
	const share = covering?.articles === articles ? covering.share : 0;
	return {done: Math.floor(share * all), all};
};

/** So many coverages are kept, so that one need not wait again for a story that one comes back to. */
const mostCoverages = 8;

/** More reports than that take long to compare with each other. */
const mostBeside = 30;

/** The reports of an article's story, where there are others, and they can be compared while one reads. */
export const storyBeside = (state: State, article: Article): readonly Article[] | undefined => {
	const articles = storyOf(state, article);
	return articles.length > 1 && articles.length - 1 <= mostBeside ? articles : undefined;
};

const shownArticles = (state: State): readonly Article[] | undefined => {
	const {screen} = state;
	switch (screen.name) {
		case 'coverage':
			return screen.articles;
		case 'reader':
			return storyBeside(state, screen.article);
		default:
			return undefined;
	}
};

/** The reports whose coverage the screen asks for, unless it has been found. */
export const wantedCoverage = (state: State): readonly Article[] | undefined => {
	const articles = shownArticles(state);
	return articles && coverageOf(state, articles) === undefined ? articles : undefined;
};

/** The claims on the screen; none until they are found. */
export const claimsOfScreen = (state: State, screen: CoverageScreen): readonly Claim[] => {
	const coverage = coverageOf(state, screen.articles);
	return coverage === undefined
		? []
		: shownClaims(coverage, screen.order, screen.filter, screen.outlet);
};

/** Why no other report is shown beside an article. */
export const whyAlone = (state: State, article: Article): string => {
	const {library} = state;
	if (storyOf(state, article).length > 1) {
		return 'too many reports of this story to be compared while one reads';
	}

	if (library?.isUngrouped) {
		return 'the stories have not been found: the grouping was stopped';
	}

	return library?.progress === undefined
		? 'no other report of this story'
		: 'the stories are not found yet';
};

/** Opens the coverage of an article's story, at the claim that a sentence of it tells. */
export const openCoverage = (state: State, article: Article, sentence?: number): State => {
	const articles = storyOf(state, article);
	const outlet = articles.indexOf(article);
	if (articles.length < 2) {
		return {...state, note: whyAlone(state, article)};
	}

	const opened = openScreen(state, {
		name: 'coverage',
		articles,
		order: 'fullest',
		filter: 'all',
		outlet,
		place: sentence === undefined ? undefined : {article: outlet, sentence},
		hidden: undefined,
		cursor: startOfColumn,
		find: undefined,
	});
	return coverageOf(state, articles) === undefined ? opened : selectPlace(opened);
};

const holds = ({versions}: Claim, {article, sentence}: Place): boolean =>
	versions[article]?.sentences.includes(sentence) ?? false;

/** The claim that a sentence tells; of a line that tells none, that of the next sentence of its report, or of the last. */
const claimAt = (claims: readonly Claim[], place: Place): number => {
	const told = claims.flatMap(({versions}) => versions[place.article]?.sentences ?? []);
	const sentence = Math.min(...told.filter(each => each >= place.sentence));
	return claims.findIndex(claim =>
		holds(claim, {...place, sentence: Number.isFinite(sentence) ? sentence : Math.max(...told)}),
	);
};

/**
 * Selects the claim of the place that is looked for, or the nearest one that is shown, once the claims
 * are found; without a place, the first.
 */
export const selectPlace = (state: State): State => {
	const {screen} = state;
	const coverage = screen.name === 'coverage' ? coverageOf(state, screen.articles) : undefined;
	if (screen.name !== 'coverage' || coverage === undefined) {
		return state;
	}

	const {place, order} = screen;
	if (place === undefined) {
		return show(state, {...screen, hidden: undefined, cursor: {selected: 0, top: undefined}});
	}

	const all = orderedClaims(coverage, order);
	const shown = claimsOfScreen(state, screen);
	const at = Math.max(0, claimAt(all, place));
	const row = nearestShown(all, shown, at);
	return show(state, {
		...screen,
		place: undefined,
		hidden: shown[row] === all[at] ? undefined : {place, row},
		cursor: {selected: row, top: undefined},
	});
};

/** Keeps a coverage that has been found, and shows it where it is looked for. */
export const showCoverage = (state: State, coverage: Coverage): State =>
	selectPlace({
		...state,
		coverages: [coverage, ...state.coverages].slice(0, mostCoverages),
		covering: undefined,
	});
