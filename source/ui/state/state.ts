import type {Article} from '../../article/article.js';
import type {Comparison, Side, Sides} from '../../comparison/comparison.js';
import type {RowFilter, RowOrder} from '../../comparison/rows.js';
import type {Coverage} from '../../coverage/coverage.js';
import type {ClaimFilter, ClaimOrder} from '../../coverage/order.js';
import type {Place as SentencePlace} from '../../coverage/sentence-graph.js';
import type {Arrangement} from '../../layout/row.js';
import type {GroupedLibrary} from '../../library/grouped.js';
import {isAddress} from '../../library/read-source.js';
import type {Answer} from '../../search/client.js';
import type {ThemeName} from '../../theme/theme.js';
import type {Context} from '../command.js';
import {type Keymap, keymap} from '../keymap.js';
import {type Cursor, startOfColumn} from './cursor.js';
import {emptyField, type Field} from './field.js';

/** Columns and rows of the terminal. */
export type Size = {readonly columns: number; readonly rows: number};

/** What is looked for in the reader or the comparison; `typing` while its field is open. */
export type Find = {
	readonly field: Field;
	readonly typing: boolean;
	/** Where the reader was when the field was opened. */
	readonly origin: Cursor;
};

export type LibraryScreen = {readonly name: 'library'; readonly cursor: Cursor};

export type ReaderScreen = {
	readonly name: 'reader';
	readonly article: Article;
	readonly cursor: Cursor;
	readonly find: Find | undefined;
};

export type CompareScreen = {
	readonly name: 'compare';
	readonly articles: Sides<Article>;
	/** Until it is made, of these articles or of those before them, if any. */
	readonly comparison: Comparison | undefined;
	readonly filter: RowFilter;
	readonly pane: Side;
	/** The sentence to select when the comparison has been made. */
	readonly place: Place | undefined;
	readonly cursor: Cursor;
	readonly find: Find | undefined;
};

/** A sentence in one of two reports. */
export type Place = {readonly side: Side; readonly sentence: number};

export type SearchScreen = {
	readonly name: 'search';
	readonly field: Field;
	/** What was found for the query that was answered last. */
	readonly answer: Answer | undefined;
	readonly answered: string;
	readonly cursor: Cursor;
};

export type CoverageScreen = {
	readonly name: 'coverage';
	/** The reports of a story. */
	readonly articles: readonly Article[];
	readonly order: ClaimOrder;
	readonly filter: ClaimFilter['kind'];
	/** The chosen report: its position in the articles. */
	readonly outlet: number;
	/** The sentence whose claim is to be selected when the claims have been found. */
	readonly place: SentencePlace | undefined;
	readonly cursor: Cursor;
};

/** What can be written to a file. */
export type View =
	| {readonly kind: 'comparison'; readonly comparison: Comparison}
	| {readonly kind: 'coverage'; readonly coverage: Coverage};

export type WriteScreen = {
	readonly name: 'write';
	readonly view: View;
	/** The file's name. */
	readonly field: Field;
	/** The name, if it has turned out that such a file is there already. */
	readonly occupied: string | undefined;
	readonly cursor: Cursor;
};

export type DetailsScreen = {
	readonly name: 'details';
	/** What is listed: the details that one of its reports has alone. */
	readonly comparison: Comparison;
	readonly cursor: Cursor;
};

export type HelpScreen = {
	readonly name: 'help';
	/** The screen that is explained. */
	readonly about: Context;
	readonly cursor: Cursor;
};

export type Screen =
	| LibraryScreen
	| ReaderScreen
	| CompareScreen
	| DetailsScreen
	| CoverageScreen
	| SearchScreen
	| HelpScreen
	| WriteScreen;

/** Where a reader was in a library, for the next time: articles by their ids. */
export type Remembered = {
	readonly selected: string | undefined;
	readonly marked: readonly string[];
	/** The sentence that was selected in each article that was read. */
	readonly positions: ReadonlyMap<string, number>;
};

/** Something to be done outside the state. */
export type Request =
	| {readonly type: 'quit'}
	| {readonly type: 'suspend'}
	/** Stops the reading or grouping of the library. */
	| {readonly type: 'stop'}
	| {readonly type: 'copy'; readonly text: string}
	| {readonly type: 'edit'; readonly source: string}
	| {
			readonly type: 'write';
			readonly file: string;
			readonly text: string;
			/** Whether a file of that name may be overwritten. */
			readonly overwrites: boolean;
	  };

export type State = {
	readonly size: Size;
	/** Undefined until the first articles have been read. */
	readonly library: GroupedLibrary | undefined;
	/** Of the story that was asked for last. */
	readonly coverage: Coverage | undefined;
	/** Whether the first two reports are compared as soon as they are there. */
	readonly comparing: boolean;
	/** Articles marked for comparison, the first to be on the left; at most two. */
	readonly marked: readonly Article[];
	/** The sentence that was selected last in an article, by the article's id. */
	readonly positions: ReadonlyMap<string, number>;
	/** From an earlier run, until the library is there. */
	readonly remembered: Remembered | undefined;
	readonly theme: ThemeName;
	readonly keymap: Keymap;
	readonly order: RowOrder;
	readonly arrangement: Arrangement | 'automatic';
	/** Whether a comparison tells why its rows are linked, in the place of their details. */
	readonly explaining: boolean;
	/** What is below. */
	readonly under: readonly Screen[];
	/** What is on top. */
	readonly screen: Screen;
	/** Told in the footer until the next key. */
	readonly note: string | undefined;
	readonly requests: readonly Request[];
};

/** What a reader may choose before the start. */
export type Preferences = Pick<State, 'theme' | 'keymap' | 'order' | 'arrangement'>;

export const defaultPreferences: Preferences = {
	theme: 'dark',
	keymap,
	order: 'left',
	arrangement: 'automatic',
};

export const createState = (
	size: Size,
	{
		comparing = false,
		note,
		remembered,
		...preferences
	}: Partial<Preferences> & {
		comparing?: boolean;
		note?: string | undefined;
		remembered?: Remembered | undefined;
	} = {},
): State => ({
	size,
	library: undefined,
	coverage: undefined,
	comparing,
	marked: [],
	positions: remembered?.positions ?? new Map(),
	remembered,
	...defaultPreferences,
	...preferences,
	under: [],
	screen: {name: 'library', cursor: startOfColumn},
	note,
	explaining: false,
	requests: [],
});

export const show = (state: State, screen: Screen): State => ({...state, screen});

export const openScreen = (state: State, screen: Screen): State => ({
	...state,
	under: [...state.under, state.screen],
	screen,
});

/** Goes back to the screen below; the last one stays. */
export const closeScreen = (state: State): State => {
	const below = state.under.at(-1);
	return below === undefined ? state : {...state, under: state.under.slice(0, -1), screen: below};
};

export const request = (state: State, wanted: Request): State => ({
	...state,
	requests: [...state.requests, wanted],
});

/** Opens the file of an article in an editor, if it has one. */
export const edit = (state: State, {source}: Article): State =>
	source === '-' || isAddress(source)
		? {...state, note: 'there is no file to edit'}
		: request(state, {type: 'edit', source});

/** Where keys are pressed now. */
export const contextOf = ({screen}: State): Context =>
	'find' in screen && screen.find?.typing ? 'find' : screen.name;

/** Opens an article at a sentence; if none is named, where the reader was in it. */
export const openReader = (
	state: State,
	article: Article,
	sentence = state.positions.get(article.id) ?? 0,
): State =>
	openScreen(state, {
		name: 'reader',
		article,
		cursor: {...startOfColumn, selected: sentence},
		find: undefined,
	});

export const openSearch = (state: State): State =>
	openScreen(state, {
		name: 'search',
		field: emptyField,
		answer: undefined,
		answered: '',
		cursor: startOfColumn,
	});
