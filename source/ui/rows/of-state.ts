import type {Article} from '../../article/article.js';
import {automaticArrangement} from '../../layout/comparison.js';
import type {Arrangement} from '../../layout/row.js';
import type {GroupedLibrary} from '../../library/grouped.js';
import {innerWidth, listAndPreview} from '../frame.js';
import {latest} from '../latest.js';
import {besideOf} from '../state/beside.js';
import {rowsOfScreen} from '../state/place.js';
import {queryOf, type State} from '../state/state.js';
import {claimsOfScreen, coverageOf} from '../state/story.js';
import {addressRows} from './address-rows.js';
import {compareRows} from './compare-rows.js';
import {coverageRows} from './coverage-rows.js';
import {detailsRows} from './details-rows.js';
import {helpRows} from './help-rows.js';
import {hitRows, shownHits} from './hit-rows.js';
import {libraryRows} from './library-rows.js';
import {readerRows} from './reader-rows.js';
import {createRows, type Rows} from './rows.js';
import {versionsRows} from './versions-rows.js';

const noRows = createRows(0, () => ({above: [], lines: []}));

/** How the comparison is arranged: as asked for, else as there is room. */
const arrangementOf = ({arrangement, size}: State): Arrangement =>
	arrangement === 'automatic' ? automaticArrangement(size.columns) : arrangement;

const byId = latest(
	(articles: readonly Article[]): ReadonlyMap<string, Article> =>
		new Map(articles.map(article => [article.id, article])),
);

/** The articles of a library by their ids. */
export const articlesById = ({articles}: GroupedLibrary): ReadonlyMap<string, Article> =>
	byId(articles);

/** The rows of the screen on top. */
export const rowsOf = (state: State): Rows => {
	const {library, screen, size, marked} = state;
	const width = innerWidth(size);
	switch (screen.name) {
		case 'library':
			return library === undefined
				? noRows
				: libraryRows(library.stories, marked, listAndPreview(size).list);
		case 'reader':
			return readerRows(screen.article, width, queryOf(screen), besideOf(state, screen.article));
		case 'compare':
			return screen.comparison === undefined
				? noRows
				: compareRows(
						screen.comparison,
						rowsOfScreen(state, screen),
						arrangementOf(state),
						width,
						queryOf(screen),
					);
		case 'address':
			return addressRows(state.keymap, screen.address, width);
		case 'details':
			return detailsRows(screen.comparison, width);
		case 'versions':
			return versionsRows(screen.told, width);
		case 'coverage': {
			const coverage = coverageOf(state, screen.articles);
			return coverage === undefined
				? noRows
				: coverageRows(
						coverage,
						claimsOfScreen(state, screen),
						width,
						screen.outlet,
						queryOf(screen),
					);
		}

		case 'search':
			return library === undefined || screen.answer === undefined
				? noRows
				: hitRows(
						shownHits(screen),
						screen.grouped,
						articlesById(library),
						listAndPreview(size).list,
					);
		case 'write':
			return noRows;
		case 'help':
			return helpRows(state.keymap, screen.about, width);
	}
};
