import {type Line, line} from '../../layout/line.js';
import {margin} from '../frame.js';
import {Lines} from './lines.js';

/** A few words where rows would stand. */
export const Message = ({
	words,
	height,
}: {
	readonly words: readonly string[];
	readonly height: number;
}) => {
	const lines: Line[] = ['', ...words].map(text =>
		text === '' ? [] : [...line(' '.repeat(margin)), ...line(text, 'quiet')],
	);
	return <Lines lines={Array.from({length: height}, (_, index) => lines[index] ?? [])} />;
};
