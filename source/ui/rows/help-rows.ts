import {type Line, line, padLine} from '../../layout/line.js';
import {wrapText} from '../../layout/wrap.js';
import {type Context, keymap, keysOfEntry} from '../keymap.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

const columnsOfKeys = 20;

/** Every key of a screen and what it does. */
export const helpRows = latest((about: Context, width: number): Rows => {
	const entries = keymap[about];
	return createRows(entries.length, row => {
		const entry = entries[row];
		if (entry === undefined) {
			return {above: [], lines: [[]]};
		}

		const keys = line(keysOfEntry(entry).join(' '), 'accent');
		const words: Line[] = wrapText(entry.words, Math.max(1, width - columnsOfKeys));
		return {
			above: [],
			lines: words.map((spans, index) => [
				...padLine(index === 0 ? keys : [], columnsOfKeys),
				...spans,
			]),
		};
	});
});
