import {line} from '../../layout/line.js';
import {wrapText} from '../../layout/wrap.js';
import {shownKeyOf} from '../bindings.js';
import type {Keymap} from '../keymap.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

/** An address in full, a row for each line, below what the key does that opens it. The link leads where the text says, and nowhere else. */
export const addressRows = latest((keymap: Keymap, address: string, width: number): Rows => {
	const key = shownKeyOf(keymap, 'address', 'accept');
	const words = `${key ?? 'no key'} opens this address in the browser:`;
	const lines = wrapText(address, width, {tone: 'strong'}).map(spans =>
		spans.map(span => ({...span, link: address})),
	);
	return createRows(lines.length, row => ({
		above: row === 0 ? [[], line(words, 'quiet'), []] : [],
		lines: [lines[row] ?? []],
	}));
});
