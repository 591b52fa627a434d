import type {Article} from '../../article/article.js';
import type {Claim} from '../../coverage/coverage.js';
import type {Place} from '../../coverage/sentence-graph.js';
import type {GroupedLibrary} from '../../library/grouped.js';
import {otherSide} from '../../sides.js';
import {articlesById} from '../rows/of-state.js';
import {openComparison} from './open-comparison.js';
import {placeKept, placeOn} from './place.js';
import {restore} from './remembered.js';
import type {CompareScreen, CoverageScreen, LibraryScreen, ReaderScreen, Screen} from './screen.js';
import {sentenceNow} from './sentence-now.js';
import type {State} from './state.js';
import {claimsOfScreen} from './story.js';
import {tellChange} from './tell-change.js';

/** What an article is now that the library was loaded again; the same where it was not read again. */
type Now = (article: Article) => Article;

/** The first of some places whose text is still there, where it stands now; else the first one as it was. */
const placeNow = <Somewhere extends {readonly sentence: number}>(
	places: readonly (Somewhere | undefined)[],
	articleOf: (place: Somewhere) => Article | undefined,
	now: Now,
): Somewhere | undefined => {
	for (const place of places) {
		const article = place && articleOf(place);
		const sentence = article && sentenceNow(article, now(article), place.sentence);
		if (place !== undefined && sentence !== undefined) {
			return {...place, sentence};
		}
	}

	return places[0];
};

const renewLibrary = (
	screen: LibraryScreen,
	before: readonly Article[],
	{articles}: GroupedLibrary,
	now: Now,
): LibraryScreen => {
	const article = before[screen.cursor.selected];
	const selected =
		article === undefined || article === articles[screen.cursor.selected]
			? -1
			: articles.indexOf(now(article));
	return selected === -1 || selected === screen.cursor.selected
		? screen
		: {...screen, cursor: {...screen.cursor, selected}};
};

const renewReader = (screen: ReaderScreen, now: Now): ReaderScreen => {
	const {article, cursor} = screen;
	if (now(article) === article) {
		return screen;
	}

	const selected = sentenceNow(article, now(article), cursor.selected) ?? cursor.selected;
	return {
		...screen,
		article: now(article),
		cursor: selected === cursor.selected ? cursor : {selected, top: undefined},
	};
};

const renewCompare = (state: State, screen: CompareScreen, now: Now): CompareScreen => {
	const {left, right} = screen.articles;
	const articles = {left: now(left), right: now(right)};
	// What is being compared is not compared anew because another report has been read.
	if (articles.left === left && articles.right === right) {
		return screen;
	}

	const places = [
		placeKept(state, screen, screen.pane),
		placeOn(state, screen, otherSide(screen.pane)),
	];
	const place = placeNow(places, ({side}) => screen.articles[side], now);
	return {...screen, articles, place};
};

/** Every sentence of a claim, the one that represents it first. */
const placesOf = ({representative, versions}: Claim): readonly Place[] => [
	representative,
	...versions.flatMap(({sentences}, article) => sentences.map(sentence => ({article, sentence}))),
];

const renewCoverage = (state: State, screen: CoverageScreen, now: Now): CoverageScreen => {
	const articles = screen.articles.map(now);
	if (articles.every((article, index) => article === screen.articles[index])) {
		return screen;
	}

	const claim = claimsOfScreen(state, screen)[screen.cursor.selected];
	const shown = claim === undefined ? [screen.place] : placesOf(claim);
	const places = [...(screen.hidden ? [screen.hidden.place] : []), ...shown];
	const place = placeNow(places, ({article}) => screen.articles[article], now);
	return {...screen, articles, place};
};

/** Puts the articles of a library that was loaded again in the place of those before. */
const renew = (state: State, screen: Screen, library: GroupedLibrary): Screen => {
	const now: Now = article => articlesById(library).get(article.id) ?? article;
	switch (screen.name) {
		case 'library':
			return renewLibrary(screen, state.library?.articles ?? [], library, now);
		case 'reader':
			return renewReader(screen, now);
		case 'compare':
			return renewCompare(state, screen, now);
		case 'coverage':
			return renewCoverage(state, screen, now);
		default:
			return screen;
	}
};

/** Shows a library that has been loaded, in the same place where one was shown before. */
export const showLibrary = (state: State, library: GroupedLibrary): State => {
	if (library === state.library) {
		return state;
	}

	const [left, right] = library.articles;
	if (
		state.comparing &&
		library.progress === undefined &&
		left !== undefined &&
		right !== undefined
	) {
		const opened = openComparison({...state, library, comparing: false}, {left, right});
		return {...opened, under: []};
	}

	const screen = renew(state, state.screen, library);
	const renewed = {
		...state,
		library,
		screen,
		note: tellChange(state, screen, library) ?? state.note,
		marked: state.marked.flatMap(({id}) => articlesById(library).get(id) ?? []),
		under: state.under.map(below => renew(state, below, library)),
	};
	return restore(renewed, library);
};
