import {line} from '../../layout/line.js';
import {wrapText} from '../../layout/wrap.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

const words = 'Enter opens this address in the browser:';

/** An address in full, a row for each line. The link leads where the text says, and nowhere else. */
export const addressRows = latest((address: string, width: number): Rows => {
	const lines = wrapText(address, width, {tone: 'strong'}).map(spans =>
		spans.map(span => ({...span, link: address})),
	);
	return createRows(lines.length, row => ({
		above: row === 0 ? [[], line(words, 'quiet'), []] : [],
		lines: [lines[row] ?? []],
	}));
});
