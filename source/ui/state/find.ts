import {shownKeyOf} from '../bindings.js';
import type {Command} from '../command.js';
import {bodyHeight} from '../frame.js';
import {rowsOf} from '../rows/of-state.js';
import {jumpTo} from './cursor.js';
import {editField, emptyField, insert, textOfField} from './field.js';
import {foundRows} from './found.js';
import type {Find, SearchedScreen} from './screen.js';
import {type State, show} from './state.js';

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

/** Looks for what is in the field; where nothing is, for the next place of what was looked for before. */
const accept = (state: State, screen: SearchedScreen, find: Find): State => {
	const field = textOfField(find.field) === '' ? find.before : find.field;
	if (field === undefined) {
		return show(state, {...screen, find: undefined});
	}

	const done = {...screen, find: {...find, field, typing: false}};
	return field === find.field ? show(state, done) : findNext(show(state, done), done, 1);
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
			return show(state, {
				...screen,
				find: {field: emptyField, typing: true, origin: cursor, before: find?.field},
			});
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
			return find && accept(state, screen, find);
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
