import {chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openTerminal} from './terminal.js';
import {openWirediff} from './wirediff.js';

test('the editor gets the whole path, and keys from the terminal where a report is piped in', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	const editor = path.join(folder, 'editor');
	const told = path.join(folder, 'told');
	await writeFile(
		editor,
		`#!/bin/sh\n{ tty; echo "$@"; } > "${told}.new"\nmv "${told}.new" "${told}"\n`,
	);
	await chmod(editor, 0o700);
	await writeFile(path.join(folder, '+quit.txt'), 'A bridge fell\n\nIt fell at noon.\n');
	const program = `"${process.execPath}" "${path.resolve('dist/cli.js')}"`;
	const piped = path.resolve('samples/northern-wire.md');
	const terminal = openTerminal({
		command: ['bash', '-c', `cd "${folder}" && cat "${piped}" | ${program} +quit.txt -`],
		env: {EDITOR: editor, VISUAL: ''},
	});
	onTestFinished(terminal.close);
	await terminal.waitFor('2 reports');
	await terminal.press('e', '2 reports');
	await expect
		.poll(() => readFile(told, 'utf8').catch(() => ''))
		.toMatch(new RegExp(`^/dev/.+\\n${folder}/\\+quit\\.txt\\n$`));
});

test('an editor that is none is told in the status line, without what a terminal could obey', async () => {
	const editor = 'no-\u{1B}]0;title\u{7}editor';
	const terminal = openWirediff([], {columns: 120, env: {EDITOR: editor, VISUAL: ''}});
	await terminal.waitFor('6 reports');
	await terminal.press('e', 'no-editor: no such program: set EDITOR to an editor');
	expect(terminal.received()).not.toContain(']0;title');
});

test('an editor that fails is told in the status line', async () => {
	const terminal = openWirediff([], {columns: 120, env: {EDITOR: 'false', VISUAL: ''}});
	await terminal.waitFor('6 reports');
	await terminal.press('e', 'false ended with status 1: the file may not be written');
});
