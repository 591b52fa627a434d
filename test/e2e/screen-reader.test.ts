import {expect, test} from 'vitest';
import type {Terminal} from './terminal.js';
import {openWirediff, runWirediff} from './wirediff.js';

/** What has been said, line after line. */
const heard = (terminal: Terminal) => terminal.screen().filter(line => line !== '');

test.each([
	{name: '--screen-reader', args: ['--screen-reader'], env: {}},
	{name: 'INK_SCREEN_READER', args: [], env: {INK_SCREEN_READER: 'true'}},
])('$name: says line after line what is selected, and draws nothing', async ({args, env}) => {
	const terminal = openWirediff(['samples', ...args], {columns: 140, rows: 60, env});
	await terminal.waitFor(/Library: 6 reports, 3 stories/);
	await terminal.press('j', /Port City Herald: .* \(2 of 6\)/);
	await terminal.press('k', /Northern Wire: .* \(1 of 6\).* \(1 of 6\)/s);
	await terminal.press('c', 'Comparing Northern Wire, left, with Port City Herald, right.');
	await terminal.press('ff', /Filter: left only.*Only in the left report(?:, it seems)?: /s);
	const before = heard(terminal);
	await terminal.press('j', /\(2 of \d+\)\s*$/);
	expect(heard(terminal).slice(0, before.length)).toEqual(before);
	expect(heard(terminal).join('')).not.toMatch(/[▌│─●◐▸±≈]/);
	expect(terminal.modes()).toMatchObject({alternateScreen: false, mouse: 'none'});
	terminal.type('Q');
	expect(await terminal.exited).toEqual({code: 0, signal: 0});
	expect(heard(terminal).slice(0, before.length)).toEqual(before);
});

test('what is typed stands in the last line, with the cursor behind it', async () => {
	const terminal = openWirediff(['samples', '--screen-reader'], {columns: 140, rows: 60});
	await terminal.waitFor('3 stories');
	await terminal.press('/', /search: ?\n*$/);
	await terminal.press('peskv', /\d+ passages.*search: peskv\s*$/s);
	await terminal.waitFor(() => {
		const {row, column, visible} = terminal.cursor();
		return visible && terminal.screen()[row]?.slice(0, column) === 'search: peskv';
	});
	await terminal.press('\r', 'Reading Northern Wire');
	terminal.type('Q');
	expect(await terminal.exited).toEqual({code: 0, signal: 0});
});

test('what is typed to find in coverage stands there too', async () => {
	const terminal = openWirediff(['samples', '--screen-reader'], {columns: 80, rows: 40});
	await terminal.waitFor('Northern Wire');
	await terminal.press('v', /Chosen report: .*\(1 of \d+\)/s);
	await terminal.press('/peskov', /find: peskov\s*$/);
});

test('what is printed is said in words too', async () => {
	const pair = ['samples/northern-wire.md', 'samples/the-spark.txt'];
	const {stdout} = await runWirediff(['compare', ...pair, '--screen-reader', '--width', '60']);
	expect(stdout).toMatch(/^Left: Northern Wire: .*\nRight: The Spark: /s);
	expect(stdout).toMatch(/\nOnly in the left report: /);
	expect(stdout).not.toMatch(/[│─−±≈]/);
	expect(stdout.split('\n').filter(line => line.length > 60)).toEqual([]);
});
