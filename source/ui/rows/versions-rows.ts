import {type Told, versionBlocks} from '../../layout/versions.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

/** How reports put a claim, a row for each that tells it, and one for those that leave it out. */
export const versionsRows = latest((told: readonly Told[], width: number): Rows => {
	const blocks = versionBlocks(told, width);
	return createRows(blocks.length, row => ({
		above: row > 0 ? [[]] : [],
		lines: blocks[row] ?? [],
	}));
});
