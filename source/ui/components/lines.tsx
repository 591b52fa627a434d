import {Text, Transform} from 'ink';
import {memo} from 'react';
import type {Line} from '../../layout/line.js';
import {usePaint} from './paint.js';
import {useStandIn} from './stand-in-context.js';

// Ink would read a painted text twice, to measure it and to draw it. So it is given a blank to
// measure, and draws what stands for the text; a line without anything would be dropped.
const PaintedLine = memo(({text}: {readonly text: string}) => {
	const standIn = useStandIn();
	return (
		<Transform transform={() => standIn(text.trimEnd() || ' ')}>
			<Text> </Text>
		</Transform>
	);
});

/** Lines that are already as wide as they should be, one below the other. */
export const Lines = ({lines}: {readonly lines: readonly Line[]}) => {
	const paint = usePaint();
	return lines.map((spans, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: a line is told from the others by its place alone
		<PaintedLine key={index} text={paint(spans)} />
	));
};
