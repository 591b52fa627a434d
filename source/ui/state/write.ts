import {formatOfFile} from '../../formats/format.js';
import {renderComparison, renderCoverage} from '../../formats/render.js';
import {plainPaint} from '../../theme/paint.js';
import type {Command} from '../command.js';
import {startOfColumn} from './cursor.js';
import {editField, fieldOf, insert, textOfField} from './field.js';
import type {View, WriteScreen} from './screen.js';
import {closeScreen, openScreen, request, type State, show} from './state.js';

const widthOfText = 100;

const articlesOf = (view: View) =>
	view.kind === 'comparison'
		? [view.comparison.left, view.comparison.right]
		: view.coverage.articles;

/** A name made of the reports' names. */
const proposedName = (view: View): string => {
	const [first = '', second = ''] = articlesOf(view).map(({id}) => id.slice(0, 40));
	return view.kind === 'comparison' ? `${first}--${second}.html` : `coverage-${first}.html`;
};

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
	if (format === undefined) {
		return {...state, note: 'end the name in .html, .md, .json or .txt'};
	}

	const options = {width: widthOfText, paint: plainPaint};
	const text =
		view.kind === 'comparison'
			? renderComparison(view.comparison, format, options)
			: renderCoverage(view.coverage, format, options);
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
