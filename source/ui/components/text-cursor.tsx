import {useCursor} from 'ink';
import {textWidth} from '../../layout/line.js';
import type {Field} from '../state/field.js';

/** Puts the terminal's own cursor into a field, where input methods open their window. */
export const TextCursor = ({
	field,
	column,
	row,
}: {
	readonly field: Field;
	/** Where the field's text begins, from the screen's upper left corner. */
	readonly column: number;
	readonly row: number;
}) => {
	const {setCursorPosition} = useCursor();
	setCursorPosition({x: column + textWidth(field.before), y: row});
	return null;
};
