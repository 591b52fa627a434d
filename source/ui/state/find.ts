import type {Article, Sentence} from '../../article/article.js';
import type {Comparison, Row} from '../../comparison/comparison.js';
import {foldBoilerplate} from '../../comparison/fold.js';
import {shownKeyOf} from '../bindings.js';
import type {Command} from '../command.js';
import {findRows} from '../find.js';
import {bodyHeight} from '../frame.js';
import {latest} from '../latest.js';
import {queryOf, rowsOf} from '../rows/of-state.js';
import {jumpTo} from './cursor.js';
import {editField, emptyField, insert} from './field.js';
import {rowsOfScreen} from './place.js';
import type {CompareScreen, ReaderScreen} from './screen.js';
import {type State, show} from './state.js';

type SearchedScreen = ReaderScreen | CompareScreen;

const sentencesAt = ({sentences}: Article, indices: readonly number[]): readonly Sentence[] =>
	indices.flatMap(index => sentences.slice(index, index + 1));

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
			: [...sentencesAt(left, row.left), ...sentencesAt(right, row.right)];
	});

const findInComparison = latest(findInRows);

const countWithoutFilter = latest((comparison: Comparison, unfolded: boolean, query: string) => {
	const {rows} = comparison;
	const all = unfolded ? rows : foldBoilerplate(comparison, rows);
	return findInRows(all, comparison, query).length;
});

/** The rows of a screen that hold what is looked for there, in order. */
export const foundRows = (state: State, screen: SearchedScreen): readonly number[] => {
	const query = queryOf(screen);
	if (screen.name === 'reader') {
		return findInArticle(screen.article, query);
	}

	return screen.comparison === undefined
		? []
		: findInComparison(rowsOfScreen(state, screen), screen.comparison, query);
};

/** How many more rows hold what is looked for, but are hidden by the filter. */
export const countHidden = (state: State, screen: SearchedScreen): number =>
	screen.name === 'compare' && screen.comparison !== undefined && screen.filter !== 'all'
		? countWithoutFilter(screen.comparison, screen.unfolded, queryOf(screen)) -
			foundRows(state, screen).length
		: 0;

const select = (state: State, screen: SearchedScreen, row: number): State =>
	show(state, {
		...screen,
		cursor: jumpTo(screen.cursor, row, rowsOf(state), bodyHeight(state)),
	});

/** Goes to the first place at or after the one where the field was opened; back there if there is none. */
const seek = (state: State, screen: SearchedScreen): State => {
	const origin = screen.find?.origin ?? screen.cursor;
	const found = foundRows(state, screen);
	const row = found.find(index => index >= origin.selected) ?? found[0];
	return row === undefined
		? show(state, {...screen, cursor: origin})
		: select(show(state, screen), screen, row);
};

const findNext = (state: State, screen: SearchedScreen, step: 1 | -1): State => {
	const found = foundRows(state, screen);
	const {selected} = screen.cursor;
	const row =
		step > 0
			? (found.find(index => index > selected) ?? found[0])
			: (found.findLast(index => index < selected) ?? found.at(-1));
	if (screen.find === undefined) {
		const key = shownKeyOf(state.keymap, screen.name, 'find');
		return {...state, note: `press ${key ?? 'the key of find'} to find something first`};
	}

	return row === undefined ? state : select(state, screen, row);
};

/** Keys that look for a text on the screen. */
export const reduceFind = (
	state: State,
	screen: SearchedScreen,
	command: Command,
): State | undefined => {
	const {find, cursor} = screen;
	switch (command) {
		case 'find':
			return show(state, {...screen, find: {field: emptyField, typing: true, origin: cursor}});
		case 'find-next':
			return findNext(state, screen, 1);
		case 'find-previous':
			return findNext(state, screen, -1);
		case 'close':
			return (
				find &&
				show(state, {...screen, find: undefined, cursor: find.typing ? find.origin : cursor})
			);
		case 'accept':
			return find && show(state, {...screen, find: {...find, typing: false}});
		default: {
			const field = find?.typing ? editField(find.field, command) : find?.field;
			return find === undefined || field === undefined || field === find.field
				? undefined
				: seek(state, {...screen, find: {...find, field}});
		}
	}
};

/** Types what to find. */
export const typeIntoFind = (state: State, screen: SearchedScreen, text: string): State =>
	screen.find?.typing
		? seek(state, {...screen, find: {...screen.find, field: insert(screen.find.field, text)}})
		: state;
