import {Box} from 'ink';
import {type Line, line} from '../../layout/line.js';
import {Lines} from './lines.js';

/** Lines beside a list, behind a thin rule. */
export const Preview = ({
	lines,
	height,
}: {
	readonly lines: readonly Line[];
	readonly height: number;
}) => (
	<Box flexDirection="column" flexShrink={0}>
		<Lines
			lines={Array.from({length: height}, (_, index) => [
				...line('│  ', 'quiet'),
				...(lines[index] ?? []),
			])}
		/>
	</Box>
);
