import {useCursor} from 'ink';
import {splitGraphemes, textWidth} from '../../layout/line.js';
import type {Field} from '../state/field.js';

/** The part of a field that there is room for: around the cursor, which may stand behind its end. */
export const visibleText = ({before, after}: Field, columns: number): Field => {
	const shown = splitGraphemes(before);
	let width = textWidth(before);
	while (width >= columns && shown.length > 0) {
		width -= textWidth(shown.shift() ?? '');
	}

	const rest: string[] = [];
	for (const character of splitGraphemes(after)) {
		width += textWidth(character);
		if (width >= columns) {
			break;
		}

		rest.push(character);
	}

	return {before: shown.join(''), after: rest.join('')};
};

/** Puts the terminal's own cursor into a field, where input methods open their window. */
export const TextCursor = ({
	field,
	column,
	row,
}: {
	/** As much of it as is visible. */
	readonly field: Field;
	/** Where the field's text begins, from the screen's upper left corner. */
	readonly column: number;
	readonly row: number;
}) => {
	const {setCursorPosition} = useCursor();
	setCursorPosition({x: column + textWidth(field.before), y: row});
	return null;
};
