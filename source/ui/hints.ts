import {outletOf} from '../layout/comparison.js';
import {truncate} from '../layout/line.js';
import {tellersOf} from '../layout/versions.js';
import type {Command} from './command.js';
import {bodyHeight, innerWidth} from './frame.js';
import {shownHits} from './rows/hit-rows.js';
import {rowsOf} from './rows/of-state.js';
import {visibleParts} from './state/cursor.js';
import {textOfField} from './state/field.js';
import {pairOf, partnerOf} from './state/open-comparison.js';
import type {SearchScreen} from './state/screen.js';
import type {State} from './state/state.js';

/** Words of the footer for keys that do something else now than they usually do; none if they do nothing. */
export type Hints = Partial<Readonly<Record<Command, string>>>;

const widestOutlet = 20;
// Narrower ones do not tell two outlets apart.
const narrowestOutlet = 12;
// What the library's footer holds beside the two outlets.
const columnsBeside = 48;

const hintOfMarks = (state: State): string | undefined => {
	const {screen, marked, library, size} = state;
	if (marked.length === 0) {
		return undefined;
	}

	if (screen.name === 'reader') {
		const partner = partnerOf(state, screen.article);
		return partner && `compare with ${truncate(outletOf(partner), widestOutlet)}`;
	}

	const selected = library?.articles[screen.cursor.selected];
	const pair = selected && pairOf(state, selected);
	const room = Math.min(widestOutlet, Math.floor((innerWidth(size) - columnsBeside) / 2));
	if (pair === undefined || room < narrowestOutlet) {
		return 'compare marked';
	}

	const {left, right} = pair;
	return `compare ${truncate(outletOf(left), room)} ⇄ ${truncate(outletOf(right), room)}`;
};

const nothingToRead: Hints = {
	open: '',
	mark: '',
	compare: '',
	'show-coverage': '',
	'search-library': '',
};

const hintsOfSearch = (screen: SearchScreen, queries: readonly string[]): Hints => {
	const recalls = textOfField(screen.field) === '' && queries.length > 0;
	const ofQueries: Hints = recalls ? {} : {'move-up': ''};
	if (shownHits(screen).length === 0) {
		return {
			...ofQueries,
			open: screen.answer?.nearest === undefined ? '' : 'search for the nearest',
			'group-passages': '',
		};
	}

	return screen.grouped ? {...ofQueries, 'group-passages': 'best first'} : ofQueries;
};

const isEndShown = (state: State): boolean => {
	const rows = rowsOf(state);
	const last = visibleParts(state.screen.cursor, rows, bodyHeight(state)).at(-1);
	return last?.row === rows.count - 1 && last.to === rows.heightOf(last.row);
};

/** What is told of keys whose meaning hangs on what is marked, or whether there is anything. */
export const hintsNow = (state: State): Hints => {
	const {screen, library} = state;
	if (screen.name === 'search') {
		return hintsOfSearch(screen, state.queries);
	}

	if (screen.name === 'help') {
		return isEndShown(state) ? {'move-page-down': ''} : {};
	}

	if (screen.name === 'versions') {
		return tellersOf(screen.told)[screen.cursor.selected] === undefined ? {open: ''} : {};
	}

	if (screen.name === 'library' && library?.articles.length === 0) {
		return nothingToRead;
	}

	const compare =
		screen.name === 'library' || screen.name === 'reader' ? hintOfMarks(state) : undefined;
	return compare === undefined ? {} : {compare};
};
