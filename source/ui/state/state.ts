import type {Article} from '../../article/article.js';
import type {RowFilter, RowOrder} from '../../comparison/rows.js';
import type {Coverage} from '../../coverage/coverage.js';
import type {Arrangement} from '../../layout/row.js';
import type {GroupedLibrary} from '../../library/grouped.js';
import {isAddress, isPassing} from '../../library/read-source.js';
import type {Ground, ThemeName} from '../../theme/theme.js';
import type {Context} from '../command.js';
import {type Keymap, keymap} from '../keymap.js';
import {startOfColumn} from './cursor.js';
import {emptyField, fieldOf, textOfField} from './field.js';
import type {Place, Screen, SearchedScreen} from './screen.js';

/** Columns and rows of the terminal. */
export type Size = {readonly columns: number; readonly rows: number};

/** How a comparison was left: what it showed, and the sentence that was selected. */
export type LeftComparison = {readonly filter: RowFilter; readonly place: Place};

/** Where a reader was in a library, for the next time: articles by their ids. */
export type Remembered = {
	readonly selected: string | undefined;
	readonly marked: readonly string[];
	/** The sentence that was selected in each article that was read. */
	readonly positions: ReadonlyMap<string, number>;
	/** How each comparison was left, by the ids of its reports: the left one, a blank, the right one. */
	readonly comparisons: ReadonlyMap<string, LeftComparison>;
	/** What was searched for, the last first. */
	readonly queries: readonly string[];
};

/** Which reports are being compared, each with each, and which share of that is done: 0 to 1. */
export type Covering = {readonly articles: readonly Article[]; readonly share: number};

/** A key, or a text that was pasted. */
export type Typed =
	| {readonly type: 'press'; readonly key: string}
	| {readonly type: 'paste'; readonly text: string};

/** Something to be done outside the state. */
export type Request =
	| {readonly type: 'quit'}
	| {readonly type: 'suspend'}
	/** Draws the whole screen anew, whatever else has been written on it. */
	| {readonly type: 'redraw'}
	/** Stops the reading or grouping of the library. */
	| {readonly type: 'stop'}
	| {readonly type: 'copy'; readonly text: string}
	| {readonly type: 'edit'; readonly source: string}
	| {readonly type: 'browse'; readonly address: string}
	| {
			readonly type: 'write';
			readonly file: string;
			readonly text: string;
			/** Whether a file of that name may be overwritten. */
			readonly overwrites: boolean;
	  };

/** All that the reader is and shows. */
export type State = {
	readonly size: Size;
	/** Undefined until the first articles have been read. */
	readonly library: GroupedLibrary | undefined;
	/** Of the stories that were asked for, the last first. */
	readonly coverages: readonly Coverage[];
	/** How far the coverage is that is being found. */
	readonly covering: Covering | undefined;
	/** Whether the first two reports are compared as soon as they are there. */
	readonly comparing: boolean;
	/** Articles marked for comparison, the first to be on the left; at most two. */
	readonly marked: readonly Article[];
	/** The sentence that was selected last in an article, by the article's id. */
	readonly positions: ReadonlyMap<string, number>;
	/** How each comparison was left. */
	readonly comparisons: Remembered['comparisons'];
	/** What was searched for, the last first. */
	readonly queries: readonly string[];
	/** From an earlier run, until the library is there. */
	readonly remembered: Remembered | undefined;
	/** Whether the terminal is dark or light. */
	readonly ground: Ground;
	/** Whether the terminal has colours, and may use them. */
	readonly hasColors: boolean;
	/** Undefined for the one that suits the ground. */
	readonly theme: ThemeName | undefined;
	readonly keymap: Keymap;
	readonly order: RowOrder;
	readonly arrangement: Arrangement | 'automatic';
	/** Whether a comparison tells why its rows are linked, in the place of their details. */
	readonly explaining: boolean;
	/** What is below. */
	readonly under: readonly Screen[];
	/** What is on top. */
	readonly screen: Screen;
	/** What waits until the reports of the screen on top have been compared. */
	readonly typedAhead: readonly Typed[];
	/** Told in the footer until the next key. */
	readonly note: string | undefined;
	readonly requests: readonly Request[];
};

/** What a reader may choose before the start. */
export type Preferences = Pick<State, 'theme' | 'keymap' | 'order' | 'arrangement'>;

const defaultPreferences: Preferences = {
	theme: undefined,
	keymap,
	order: 'left',
	arrangement: 'automatic',
};

export const createState = (
	size: Size,
	{
		ground = 'dark',
		hasColors = true,
		comparing = false,
		note,
		remembered,
		...preferences
	}: Partial<Preferences> & {
		ground?: Ground;
		hasColors?: boolean;
		comparing?: boolean;
		note?: string | undefined;
		remembered?: Remembered | undefined;
	} = {},
): State => ({
	size,
	library: undefined,
	coverages: [],
	covering: undefined,
	comparing,
	marked: [],
	positions: remembered?.positions ?? new Map(),
	comparisons: remembered?.comparisons ?? new Map(),
	queries: remembered?.queries ?? [],
	remembered,
	ground,
	hasColors,
	...defaultPreferences,
	...preferences,
	under: [],
	screen: {name: 'library', cursor: startOfColumn},
	typedAhead: [],
	note,
	explaining: false,
	requests: [],
});

/** Puts another state of the screen in its place. */
export const show = (state: State, screen: Screen): State => ({...state, screen});

/** Lays a screen on the one that is seen. */
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

/** Asks for something that a reducer cannot do itself. */
export const request = (state: State, wanted: Request): State => ({
	...state,
	requests: [...state.requests, wanted],
});

/** Opens the file of an article in an editor, if it has one. */
export const edit = (state: State, {source}: Article): State =>
	isPassing(source) || isAddress(source)
		? {...state, note: 'there is no file to edit'}
		: request(state, {type: 'edit', source});

export const themeOf = ({theme, ground}: State): ThemeName => theme ?? ground;

/** Where keys are pressed now. */
export const contextOf = ({screen}: State): Context =>
	'find' in screen && screen.find?.typing ? 'find' : screen.name;

/** What is looked for on a screen; nothing where its field is closed. */
export const queryOf = ({find}: SearchedScreen): string =>
	find === undefined ? '' : textOfField(find.field);

/** Opens an article at a sentence, if none is named where the reader was in it, with a word found in it. */
export const openReader = (
	state: State,
	article: Article,
	sentence = state.positions.get(article.id) ?? 0,
	found = '',
): State => {
	const cursor = {...startOfColumn, selected: sentence};
	const find = found === '' ? undefined : {field: fieldOf(found), typing: false, origin: cursor};
	return openScreen(state, {name: 'reader', article, cursor, find});
};

export const openSearch = (state: State): State =>
	openScreen(state, {
		name: 'search',
		field: emptyField,
		answer: undefined,
		answered: '',
		grouped: false,
		recalled: undefined,
		cursor: startOfColumn,
	});
