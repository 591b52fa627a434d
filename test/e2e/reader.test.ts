import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import type {Terminal} from './terminal.js';
import {openWirediff} from './wirediff.js';

const ctrlP = '\u{10}';
const enter = '\r';
const left = 'samples/northern-wire.md';
const right = 'samples/port-city-herald.md';

/** What stands beside the mark of the selected row, line after line. */
const selection = (terminal: Terminal) =>
	terminal
		.screen()
		.flatMap(line => line.match(/(?<=^ *▌).*/) ?? [])
		.join(' ')
		.replace(/ +/g, ' ');

const select = (terminal: Terminal, keys: string, text: string) =>
	terminal.press(keys, () => selection(terminal).includes(text));

/** Presses a key until the selected row holds the text, and fails where the key no longer moves. */
const walk = async (terminal: Terminal, key: string, text: string) => {
	while (!selection(terminal).includes(text)) {
		const before = selection(terminal);
		await terminal.press(key, () => !['', before].includes(selection(terminal)));
	}
};

const quit = async (terminal: Terminal) => {
	terminal.type('Q');
	expect(await terminal.exited).toEqual({code: 0, signal: 0});
	expect(terminal.modes()).toEqual({
		alternateScreen: false,
		cursorVisible: true,
		bracketedPaste: false,
		mouse: 'none',
	});
	expect(terminal.screen().join('').trim()).toBe('');
};

describe.each([
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
])('at $columns×$rows', size => {
	test('walks the list, reads a report, comes back and quits', async () => {
		const terminal = openWirediff([], size);
		await terminal.waitFor('6 reports, 3 stories');
		await select(terminal, 'j', 'Port City Herald');
		await terminal.press(enter, 'Port City Herald · 20 Mar 2024');
		await select(terminal, 'jj', 'Four people who know of the plan');
		await select(terminal, 'G', 'Mr. Xi went to Moscow');
		await select(terminal, 'q', 'Port City Herald');
		await terminal.press('?', 'help › library');
		await quit(terminal);
	});

	test('finds a passage by misspelt words, reads on there, and compares there', async () => {
		const terminal = openWirediff([], size);
		await terminal.waitFor('6 reports, 3 stories');
		await terminal.press(ctrlP, 'Words in any order');
		await select(terminal, 'peskv qoute', '“Several presidential visits');
		await select(terminal, enter, '8 “Several presidential visits');
		await terminal.press('c', 'Northern Wire ⇄ ▸Port City Herald');
		await terminal.waitFor(() =>
			/^ (?:8 “Several .* = 4 “Several|= L8 “Several)/.test(selection(terminal)),
		);
		await quit(terminal);
	});

	test('compares two reports: next difference, swap, filter', async () => {
		const terminal = openWirediff(['compare', left, right], size);
		await terminal.waitFor('filter: all');
		await walk(terminal, ']', 'In all, five people who know of the plan');
		await terminal.press('s', 'Port City Herald ⇄');
		expect(selection(terminal)).toContain('In all, five people who know of the plan');
		await terminal.press('f', 'filter: differences');
		expect(terminal.screen().join('\n')).not.toContain('Several presidential visits');
		await terminal.press('f', 'filter: left only');
		await walk(terminal, 'j', 'The embassy in Moscow, too, is in good cheer');
		await quit(terminal);
	});

	test('keeps the selected row in view when the terminal changes its size', async () => {
		const terminal = openWirediff(['compare', left, right], size);
		await terminal.waitFor('filter: all');
		await select(terminal, 'G', 'chose Russia in March last year');
		for (const [columns, rows] of [
			[60, 15],
			[200, 20],
			[size.columns, size.rows],
		] as const) {
			terminal.resize(columns, rows);
			await terminal.waitFor(
				() =>
					selection(terminal).includes('chose Russia in March last') &&
					/^ +wirediff.*help$/.test(terminal.screen().at(0) ?? '') &&
					/^ +─+ \d+\/\d+$/.test(terminal.screen().at(-2) ?? ''),
			);
		}

		await quit(terminal);
	});
});

test('says at once what it looks for where i takes a while', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	const reports = ['cost', 'be worth'].map((word, index) => {
		const items = Array.from({length: 300}, (_, item) => `Item ${item} will ${word} $${item}m.`);
		return {
			file: path.join(folder, `${index}.txt`),
			text: `Budget ${word}\n\n${items.join(' ')}\n`,
		};
	});
	await Promise.all(reports.map(({file, text}) => writeFile(file, text)));
	const terminal = openWirediff(['compare', ...reports.map(({file}) => file)]);
	await terminal.waitFor(/≈ \d/);
	await terminal.press('i', 'looking through both reports …');
	await terminal.waitFor(/sure: {1,2}\d+ %/);
	await quit(terminal);
});
