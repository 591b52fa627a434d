import {type Line, line} from '../../layout/line.js';
import {joinLines} from '../../layout/summary.js';
import {counted} from '../counted.js';
import {innerWidth, margin} from '../frame.js';
import {hintsNow} from '../hints.js';
import {type Field, textOfField} from '../state/field.js';
import {countHidden, foundRows} from '../state/found.js';
import type {SearchedScreen} from '../state/screen.js';
import {contextOf, type State} from '../state/state.js';
import {Footer} from './footer.js';
import {TextCursor, visibleText} from './text-field.js';

const slash = line('/', 'accent');

/** Which of how many places this is of what is looked for, and how many are hidden. */
export const placesOf = (state: State, screen: SearchedScreen, field: Field): Line => {
	if (textOfField(field) === '') {
		return [];
	}

	const found = foundRows(state, screen);
	const index = found.indexOf(screen.cursor.selected);
	const place = index === -1 ? counted(found.length, 'place') : `${index + 1} of ${found.length}`;
	const hidden = countHidden(state, screen);
	const told = [
		...(found.length > 0 ? [place] : []),
		...(hidden > 0 ? [`${hidden} hidden by the filter`] : []),
	];
	return line(told.join(', ') || 'not found', 'quiet');
};

/** The footer of a screen in which one can find a text; while it is typed, with its field. */
export const FindFooter = ({
	state,
	screen,
}: {
	readonly state: State;
	readonly screen: SearchedScreen;
}) => {
	const {size, note} = state;
	const {find} = screen;
	const columns = innerWidth(size);
	const field = find && visibleText(find.field, Math.floor(columns / 2));
	const places = find === undefined ? [] : placesOf(state, screen, find.field);
	const shown = field === undefined ? [] : line(`${textOfField(field)}${find?.typing ? ' ' : ''}`);
	return (
		<>
			<Footer
				context={contextOf(state)}
				find={joinLines([find === undefined ? [] : [...slash, ...shown], places], '   ')}
				hints={hintsNow(state)}
				note={note}
				columns={columns}
			/>
			{find?.typing && field !== undefined && (
				<TextCursor field={field} column={margin + 1} row={size.rows - 1} />
			)}
		</>
	);
};
