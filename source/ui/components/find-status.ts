import {type Line, line} from '../../layout/line.js';
import {joinLines} from '../../layout/summary.js';
import {textOfField} from '../state/field.js';
import {foundRows} from '../state/find.js';
import type {CompareScreen, ReaderScreen, State} from '../state/state.js';

/** Which row is selected, of how many; and what is looked for, and how often it is there. */
export const findStatus = (
	state: State,
	screen: ReaderScreen | CompareScreen,
	count: number,
): Line => {
	const position = count === 0 ? [] : line(`${screen.cursor.selected + 1}/${count}`);
	if (screen.find === undefined) {
		return position;
	}

	const {field, typing} = screen.find;
	const found = foundRows(state, screen);
	const places =
		textOfField(field) === ''
			? []
			: line(found.length === 0 ? 'nothing found' : `in ${found.length} rows`, 'quiet');
	return joinLines(
		typing
			? [[...line('/', 'accent'), ...line(textOfField(field)), ...line(' ')], places]
			: [position, [...line('/', 'accent'), ...line(textOfField(field), 'match')], places],
		'   ',
	);
};
