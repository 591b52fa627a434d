import type {Link, Relation} from '../../source/alignment/alignment.js';
import type {Article} from '../../source/article/article.js';
import {compare} from '../../source/comparison/compare.js';
import type {Comparison} from '../../source/comparison/comparison.js';
import {findCoverage} from '../../source/coverage/find-coverage.js';
import type {GroupedLibrary} from '../../source/library/grouped.js';
import {isCurrent} from '../../source/ui/state/place.js';
import {type Action, reduce} from '../../source/ui/state/reduce.js';
import {createState, type Size, type State} from '../../source/ui/state/state.js';
import {wantedCoverage} from '../../source/ui/state/story.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

const northern = articleOf(
	[
		{role: 'headline', text: 'Putin to visit China'},
		'The Russian president will go to China in May, sources said.',
		'“We will tell you when the time comes,” his spokesman said.',
		'Trade between the two reached $218 billion from January to November.',
		'The two leaders have met more than 40 times.',
	],
	{
		id: 'northern',
		source: 'northern.md',
		outlet: 'Northern Wire',
		title: 'Putin to visit China',
		published: '2024-03-19',
		url: `https://northern.example/2024/03/19/${'putin-to-visit-china-'.repeat(10)}`,
	},
);

const herald = articleOf(
	[
		{role: 'headline', text: 'Kremlin chief plans a journey to Beijing'},
		'The Russian president will go to China in May, according to people who know of the plan.',
		'He will also stop in Harbin, where a fair opens that week.',
		'The two leaders have met more than 40 times.',
	],
	{
		id: 'herald',
		source: 'herald.md',
		outlet: 'City Herald',
		title: 'Kremlin chief plans a journey to Beijing',
		published: '2024-03-20',
		url: `https://herald.example/${'kremlin-chief-plans-a-journey-'.repeat(8)}`,
	},
);

const ledger = articleOf(['A visit to Moscow was planned for the spring.'], {
	id: 'ledger',
	source: 'ledger.txt',
	outlet: 'Western Ledger',
	title: 'Xi may be in Moscow soon',
	published: '2023-03-14',
});

export const articles = {northern, herald, ledger};

/** Two reports of one story, and one of another. */
export const library: GroupedLibrary = {
	stories: [
		{title: 'Putin to visit China', articles: [northern, herald]},
		{title: ledger.title, articles: [ledger]},
	],
	articles: [northern, herald, ledger],
	problems: [],
	progress: undefined,
};

/** A library of one story. */
export const libraryOf = (...reports: readonly Article[]): GroupedLibrary => ({
	stories: [{title: reports[0]?.title ?? '', articles: reports}],
	articles: reports,
	problems: [],
	progress: undefined,
});

const link = (left: number, right: number, relation: Relation): Link => ({
	left: [left],
	right: [right],
	relation,
	confidence: 0.9,
});

const links: readonly Link[] = [link(1, 1, 'partial'), link(4, 3, 'same')];

const flip = ({left, right, ...rest}: Link): Link => ({...rest, left: right, right: left});

/** A comparison whose links stand fast, so that these tests are about the screen alone. */
export const compareReports = (left: Article, right: Article): Comparison => {
	if (left === northern && right === herald) {
		return compare(left, right, linkedBy(...links));
	}

	return compare(
		left,
		right,
		linkedBy(...(left === herald && right === northern ? links.map(flip) : [])),
	);
};

/** Gives a state the comparison or the coverage that it asks for. */
const answer = (state: State): State => {
	const {screen} = state;
	if (screen.name === 'compare' && !isCurrent(screen)) {
		const comparison = compareReports(screen.articles.left, screen.articles.right);
		return reduce(state, {type: 'show-comparison', comparison});
	}

	const wanted = wantedCoverage(state);
	return wanted === undefined
		? state
		: reduce(state, {type: 'show-coverage', coverage: findCoverage(wanted, compareReports)});
};

/** What becomes of a state; what it asks for is found at once. */
export const after = (state: State, ...actions: readonly Action[]): State =>
	actions.reduce((now, action) => answer(reduce(now, action)), state);

/** What becomes of a state when keys are pressed. */
export const press = (state: State, ...keys: readonly string[]): State =>
	after(state, ...keys.map(key => ({type: 'press', key}) as const));

/** The app as it opens. */
export const open = (
	loaded: GroupedLibrary = library,
	size: Size = {columns: 100, rows: 24},
): State => after(createState(size, {theme: 'dark'}), {type: 'show-library', library: loaded});
