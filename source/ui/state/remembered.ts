import type {Article} from '../../article/article.js';
import type {GroupedLibrary} from '../../library/grouped.js';
import type {Sides} from '../../sides.js';
import {latest} from '../latest.js';
import {articlesById} from '../rows/of-state.js';
import {placeKept} from './place.js';
import type {CompareScreen, ReaderScreen} from './screen.js';
import {type LeftComparison, type Remembered, type State, show} from './state.js';

const takeDownSentence = (state: State, {article, cursor}: ReaderScreen): State =>
	(state.positions.get(article.id) ?? 0) === cursor.selected
		? state
		: {...state, positions: new Map(state.positions).set(article.id, cursor.selected)};

const keyOf = ({left, right}: Sides<Article>): string => `${left.id} ${right.id}`;

/** How the comparison of two reports was left, if it was there before. */
export const leftComparison = (
	{comparisons}: State,
	articles: Sides<Article>,
): LeftComparison | undefined => comparisons.get(keyOf(articles));

const takeDownComparison = (state: State, screen: CompareScreen): State => {
	const {articles, filter, pane} = screen;
	const left = leftComparison(state, articles);
	const place = placeKept(state, screen, pane);
	const isKnown =
		left?.filter === filter &&
		left.place.side === place?.side &&
		left.place.sentence === place.sentence;
	return place === undefined || isKnown
		? state
		: {...state, comparisons: new Map(state.comparisons).set(keyOf(articles), {filter, place})};
};

/** Takes down where the reader is in the report, or the comparison, on the screen. */
export const takeDownPlace = (state: State): State => {
	const {screen} = state;
	switch (screen.name) {
		case 'reader':
			return takeDownSentence(state, screen);
		case 'compare':
			return takeDownComparison(state, screen);
		default:
			return state;
	}
};

/**
 * Marks and selects what was marked and selected in an earlier run, as soon as it has been read;
 * unless the reader has been faster.
 */
export const restore = (state: State, library: GroupedLibrary): State => {
	const {remembered, screen, marked} = state;
	if (remembered === undefined) {
		return state;
	}

	const byId = articlesById(library);
	const article = byId.get(remembered.selected ?? '');
	const found = remembered.marked.flatMap(id => byId.get(id) ?? []);
	const isWhole = article !== undefined && found.length === remembered.marked.length;
	if (!isWhole && library.progress !== undefined) {
		return state;
	}

	const selected = article === undefined ? 0 : library.articles.indexOf(article);
	const restored = {...state, marked: marked.length === 0 ? found : marked, remembered: undefined};
	return screen.name === 'library' && screen.cursor.selected === 0 && selected > 0
		? show(restored, {...screen, cursor: {selected, top: undefined}})
		: restored;
};

const collect = latest(
	(
		library: State['library'],
		row: number | undefined,
		marked: State['marked'],
		positions: State['positions'],
		comparisons: State['comparisons'],
		queries: State['queries'],
	): Remembered => ({
		selected: row === undefined ? undefined : library?.articles[row]?.id,
		marked: marked.map(({id}) => id),
		positions,
		comparisons,
		queries,
	}),
);

/** What is worth remembering; the same object as long as nothing of it changes. */
export const rememberedOf = (state: State): Remembered => {
	const {library, screen, under, marked, positions, comparisons, queries} = state;
	const [bottom = screen] = under;
	const row = bottom.name === 'library' ? bottom.cursor.selected : undefined;
	return collect(library, row, marked, positions, comparisons, queries);
};
