import {type Line, line} from '../../layout/line.js';
import {wrapText} from '../../layout/wrap.js';
import {margin} from '../frame.js';
import {Lines} from './lines.js';

/** A few words where rows would stand. */
export const Message = ({
	words,
	columns,
	height,
}: {
	readonly words: readonly string[];
	readonly columns: number;
	readonly height: number;
}) => {
	const lines: Line[] = ['', ...words].flatMap(text =>
		text === ''
			? [[]]
			: wrapText(text, columns, {tone: 'quiet'}).map(spans => [
					...line(' '.repeat(margin)),
					...spans,
				]),
	);
	return <Lines lines={Array.from({length: height}, (_, index) => lines[index] ?? [])} />;
};
