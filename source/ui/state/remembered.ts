import type {GroupedLibrary} from '../../library/grouped.js';
import {latest} from '../latest.js';
import {articlesById} from '../rows/of-state.js';
import {type Remembered, type State, show} from './state.js';

/** Takes down which sentence is selected in the article that is being read. */
export const takeDownPosition = (state: State): State => {
	const {screen, positions} = state;
	if (
		screen.name !== 'reader' ||
		(positions.get(screen.article.id) ?? 0) === screen.cursor.selected
	) {
		return state;
	}

	return {...state, positions: new Map(positions).set(screen.article.id, screen.cursor.selected)};
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
		queries: State['queries'],
	): Remembered => ({
		selected: row === undefined ? undefined : library?.articles[row]?.id,
		marked: marked.map(({id}) => id),
		positions,
		queries,
	}),
);

/** What is worth remembering; the same object as long as nothing of it changes. */
export const rememberedOf = (state: State): Remembered => {
	const {library, screen, under, marked, positions, queries} = state;
	const [bottom = screen] = under;
	const row = bottom.name === 'library' ? bottom.cursor.selected : undefined;
	return collect(library, row, marked, positions, queries);
};
