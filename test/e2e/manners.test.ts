import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, expect, onTestFinished, test} from 'vitest';
import {endOf, openInShell, programIn, restored} from './shell.js';
import {openTerminal} from './terminal.js';
import {openWirediff} from './wirediff.js';

const ctrlZ = '\u{1A}';

describe('the terminal is given back', () => {
	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)('after %s', async (signal, status) => {
		const terminal = openInShell();
		await terminal.waitFor('6 reports, 3 stories');
		await terminal.waitFor(() => terminal.modes().mouse === 'vt200');
		process.kill(programIn(terminal), signal);
		const end = await endOf(terminal);
		expect(terminal.modes()).toEqual(restored);
		expect(end.status).toBe(`status ${status}`);
		expect(end.settingsAfter).toBe(end.settingsBefore);
	});

	test('after an exception that nobody expected, which is told', async () => {
		const thrower = `process.on("SIGUSR2", () => { throw new Error("unexpected") })`;
		const terminal = openInShell({
			NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(thrower)}`,
		});
		await terminal.waitFor('6 reports, 3 stories');
		process.kill(programIn(terminal), 'SIGUSR2');
		const end = await endOf(terminal);
		expect(terminal.modes()).toEqual(restored);
		expect(end.text).toContain('unexpected');
		expect(end.status).toBe('status 1');
		expect(end.settingsAfter).toBe(end.settingsBefore);
	});

	test('while it is suspended, and taken again by fg', async () => {
		const terminal = openTerminal({
			command: ['bash', '--norc', '--noprofile', '-i'],
			env: {PS1: 'shell> '},
		});
		onTestFinished(terminal.close);
		await terminal.waitFor('shell>');
		await terminal.press(`"${process.execPath}" dist/cli.js\r`, '6 reports, 3 stories');
		await terminal.press(ctrlZ, 'Stopped');
		expect(terminal.modes()).toMatchObject({
			alternateScreen: false,
			cursorVisible: true,
			mouse: 'none',
		});
		await terminal.press('fg\r', '6 reports, 3 stories');
		await terminal.waitFor(() => terminal.modes().mouse === 'vt200');
		expect(terminal.modes()).toMatchObject({alternateScreen: true, cursorVisible: false});
		await terminal.press('j', /▌ +Port City Herald/);
		await terminal.press('Q', /shell>\s*$/);
		await terminal.press('echo status $?\r', 'status 0');
	});
});

test('reports come from standard input while keys come from the terminal', async () => {
	const terminal = openTerminal({
		command: [
			'bash',
			'-c',
			`cat samples/northern-wire.md | "${process.execPath}" dist/cli.js - samples/the-spark.txt`,
		],
	});
	onTestFinished(terminal.close);
	await terminal.waitFor('2 reports, 1 story');
	await terminal.press('j', /▌ +The Spark/);
	terminal.type('q');
	expect(await terminal.exited).toMatchObject({code: 0});
});

test.each([{args: ['-']}, {args: ['list', '-']}])(
	'$args asks for a pipe where standard input is the keyboard',
	async ({args}) => {
		const terminal = openWirediff(args, {columns: 100});
		expect(await terminal.exited).toMatchObject({code: 2});
		expect(terminal.screen().join('\n').trim()).toBe(
			'wirediff: -: nothing is piped into standard input: as in curl URL | wirediff -',
		);
	},
);

test('a status that tells whether reports differ is given on a terminal too', async () => {
	const reports = ['samples/northern-wire.md', 'samples/port-city-herald.md'];
	const terminal = openWirediff(['compare', ...reports, '--exit-code'], {rows: 60});
	expect(await terminal.exited).toMatchObject({code: 1});
	expect(terminal.screen().join('\n')).toContain('“We’ll let you know as we get closer.”');
});

test('a terminal that does not know its columns gets text all the same', async () => {
	const reports = 'samples/northern-wire.md samples/port-city-herald.md';
	const program = `"${process.execPath}" dist/cli.js compare ${reports} --format text`;
	const terminal = openTerminal({
		command: ['bash', '-c', `stty cols 0; ${program} > /dev/tty; echo status $?`],
		rows: 200,
	});
	onTestFinished(terminal.close);
	await terminal.waitFor('status 0');
	expect(terminal.screen().join('\n')).toMatch(/left +Northern Wire/);
});

describe('without colours', () => {
	test.each([
		['NO_COLOR', [], {NO_COLOR: '1'}],
		['--no-color', ['--no-color'], {}],
	] as const)('%s: none is used', async (_, args, env) => {
		const terminal = openWirediff(
			['compare', 'samples/northern-wire.md', 'samples/port-city-herald.md', ...args],
			{env},
		);
		await terminal.waitFor('filter: all');
		const colors = terminal
			.styledRows()
			.flat()
			.flatMap(run => [run.foreground, run.background]);
		expect(colors.filter(color => color !== undefined)).toEqual([]);
		await terminal.press('t', 'no colours here');
	});
});

test('a terminal that cannot place a cursor gets text, or words that can be gone through', async () => {
	const env = {TERM: 'dumb'};
	const printed = openWirediff(['samples/northern-wire.md', 'samples/the-spark.txt'], {env});
	expect(await printed.exited).toEqual({code: 0, signal: 0});
	expect(printed.received()).toContain('In the left report alone:');
	expect(printed.received()).not.toContain('\u001B');
	const spoken = openWirediff(['samples', '--screen-reader'], {env});
	await spoken.waitFor('Library: 6 reports');
	await spoken.press('j', '(2 of 6)');
});

test('Ctrl-l draws all anew, whatever else has been written on the screen', async () => {
	const terminal = openWirediff([]);
	await terminal.waitFor('6 reports, 3 stories');
	const before = terminal.received().length;
	await terminal.press('\f', () => terminal.received().slice(before).includes('Volga Courier'));
	await terminal.press('j', /▌ +Port City Herald/);
	expect(terminal.screen().at(0)).toContain('6 reports, 3 stories');
});

test('frames stay within the terminal: nothing scrolls into its history', async () => {
	const terminal = openWirediff([], {columns: 80, rows: 24});
	await terminal.waitFor('6 reports, 3 stories');
	for (const keys of ['G', 'g', '\r', 'G', 'q']) {
		terminal.type(keys);
	}

	await terminal.press('?', 'help › library');
	expect(terminal.received()).not.toContain('\u{1B}[3J');
});

test('whoever quits waits for no address that does not answer', {timeout: 15_000}, async () => {
	const silent = createServer();
	await once(silent.listen(0, '127.0.0.1'), 'listening');
	onTestFinished(() => {
		silent.closeAllConnections();
		silent.close();
	});
	const {port} = silent.address() as AddressInfo;
	const address = `http://127.0.0.1:${port}/`;
	const terminal = openWirediff([address, 'samples', '--allow-private'], {patience: 10_000});
	await terminal.waitFor('loading');
	terminal.type('q');
	expect(await terminal.exited).toEqual({code: 0, signal: 0});
});
