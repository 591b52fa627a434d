import {Text} from 'ink';
import {memo} from 'react';
import type {Line} from '../../layout/line.js';
import {usePaint} from './paint.js';

// Ink drops an empty text, and with it the line.
const PaintedLine = memo(({text}: {readonly text: string}) => (
	<Text wrap="truncate">{text === '' ? ' ' : text}</Text>
));

/** Lines that are already as wide as they should be, one below the other. */
export const Lines = ({lines}: {readonly lines: readonly Line[]}) => {
	const paint = usePaint();
	return lines.map((spans, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a line is told from the others by its place alone
		<PaintedLine key={index} text={paint(spans)} />
	));
};
