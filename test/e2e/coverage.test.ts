import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openWirediff} from './wirediff.js';

const enter = '\r';
const ctrlU = '\u{15}';

test.each([
	{columns: 80, rows: 24},
	{columns: 160, rows: 50},
])('at $columns×$rows: reads with the others in the margin, then who reports what', async size => {
	const terminal = openWirediff([], size);
	await terminal.waitFor('6 reports, 3 stories');
	await terminal.press(enter, 'Northern Wire · 19 Mar 2024');
	await terminal.waitFor(/[●◐!·]{3} +1 {2}Russian President/);
	await terminal.press('v', 'who reports what');
	await terminal.waitFor(/\d+ claims {3}\d+ in every report/);
	await terminal.press('f', 'filter: left out by Northern');
	await terminal.press('c', '⇄');
	await terminal.press('q', 'who reports what');
	terminal.type('Q');
	expect(await terminal.exited).toEqual({code: 0, signal: 0});
});

test('writes what is shown to a file, and asks before it overwrites one', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	const file = path.join(folder, 'story.md');
	const terminal = openWirediff([], {columns: 120, rows: 30});
	await terminal.waitFor('6 reports, 3 stories');
	await terminal.press('v', /\d+ claims {3}/);
	await terminal.press('w', 'file: coverage-northern-wire.html');
	await terminal.press(`${ctrlU}${file}${enter}`, `written to ${file}`);
	expect(await readFile(file, 'utf8')).toContain('# Who reports what');
	await terminal.press('w', 'file: ');
	await terminal.press(`${ctrlU}${file}${enter}`, 'This file is there already');
	await terminal.press(enter, `written to ${file}`);
	terminal.type('Q');
	expect(await terminal.exited).toEqual({code: 0, signal: 0});
});
