import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openWirediff} from './wirediff.js';

/** More than are grouped on the reader's own thread. */
const reports = 150;

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	for (let number = 0; number < reports; number++) {
		const text = `Levee ${number} broke\n\nLevee ${number} broke in Tolland at ${number} feet.\n`;
		await writeFile(path.join(folder, `${number}.txt`), text);
	}
});
afterAll(() => rm(folder, {recursive: true}));

test('quits at once, whatever its threads are at', async () => {
	const terminal = openWirediff([folder]);
	await terminal.waitFor(/150 reports, \d+ stor/);
	await terminal.press('/levee 99', /1 passage|\d+ passages/);
	await terminal.press('\u001B', /150 reports, \d+ stor/);
	terminal.type('q');
	expect(await terminal.exited).toEqual({code: 0, signal: 0});
});
