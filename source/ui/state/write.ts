import {endingOf, formatOfFile} from '../../formats/format.js';
import type {Command} from '../command.js';
import {startOfColumn} from './cursor.js';
import {editField, fieldOf, insert, textOfField} from './field.js';
import type {View, WriteScreen} from './screen.js';
import {closeScreen, openScreen, request, type State, show} from './state.js';
import {formatsOf, proposedName, renderView} from './view.js';

const endingsOf = (view: View): readonly string[] => formatsOf(view).map(endingOf);

/** Asks for the name of a file to write a view to. */
export const openWrite = (state: State, view: View): State =>
	openScreen(state, {
		name: 'write',
		view,
		field: fieldOf(proposedName(view)),
		occupied: undefined,
		cursor: startOfColumn,
	});

const write = (state: State, {view, field, occupied}: WriteScreen): State => {
	const file = textOfField(field).trim();
	const format = formatOfFile(file);
	const text = format && renderView(view, format);
	if (text === undefined) {
		return {...state, note: `end the name in ${endingsOf(view).join(', ')}`};
	}

	return request(state, {type: 'write', file, text, overwrites: file === occupied});
};

/** Keys of the field for a file's name. */
export const reduceWrite = (
	state: State,
	screen: WriteScreen,
	command: Command,
): State | undefined => {
	if (command === 'accept') {
		return write(state, screen);
	}

	const field = editField(screen.field, command);
	return field === screen.field ? undefined : show(state, {...screen, field});
};

/** Types into the file's name. */
export const typeIntoWrite = (state: State, screen: WriteScreen, text: string): State =>
	show(state, {...screen, field: insert(screen.field, text)});

/** Asks whether a file that is there is to be overwritten. */
export const askToOverwrite = (state: State, file: string): State =>
	state.screen.name === 'write' ? show(state, {...state.screen, occupied: file}) : state;

/** Goes back to what was written, and says where it is. */
export const showWritten = (state: State, file: string): State => ({
	...(state.screen.name === 'write' ? closeScreen(state) : state),
	note: `written to ${file}`,
});
