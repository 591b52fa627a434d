import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openWirediff, runWirediff} from './wirediff.js';

/** Of 256: the colour of the name in the header, in the light theme. */
const accentOnLight = 23;

/** A home with these lines in its config file. */
const homeWith = async (...lines: readonly string[]) => {
	const home = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(home, {recursive: true}));
	await mkdir(path.join(home, 'wirediff'));
	await writeFile(path.join(home, 'wirediff', 'config.yaml'), lines.join('\n'));
	return home;
};

test('a config file chooses theme, layout, order and keys', async () => {
	const home = await homeWith(
		'theme: light',
		'layout: stacked',
		'order: kind',
		'keys: {swap-sides: x}',
	);
	const terminal = openWirediff(['samples'], {columns: 120, env: {XDG_CONFIG_HOME: home}});
	await terminal.waitFor('6 reports, 3 stories');
	expect(terminal.styledRows()[0]?.some(({foreground}) => foreground === accentOnLight)).toBe(true);
	await terminal.press('c', 'by kind');
	expect(terminal.screen().join('\n')).toMatch(/ L\d .*\n(?:.*\n)*.* R\d /);
	expect(terminal.screen().at(-1)).toContain('x swap');
	const [header] = terminal.screen();
	await terminal.press('x', () => terminal.screen()[0] !== header);
});

test('printed text has the theme of the config file, unless another is named', async () => {
	const home = await homeWith('theme: light', 'keys: {opne: l}');
	const print = (...args: readonly string[]) =>
		runWirediff(['list', 'samples', ...args], {env: {XDG_CONFIG_HOME: home, FORCE_COLOR: '3'}});
	const quiet = {light: '38;5;240m', dark: '38;5;145m'};
	const configured = await print();
	expect(configured.stdout).toContain(quiet.light);
	expect(configured.stderr).toBe(
		'wirediff: config.yaml:2: keys: opne: no such command: see the readme for their names\n',
	);
	expect((await print('--theme', 'dark')).stdout).toContain(quiet.dark);
});

test('what is wrong in it is told in the status line, and the rest is used', async () => {
	const home = await homeWith('theme: light', 'keys: {opne: l}');
	const terminal = openWirediff(['samples'], {columns: 100, env: {XDG_CONFIG_HOME: home}});
	await terminal.waitFor('config.yaml:2: keys: opne: no such command');
	expect(terminal.styledRows()[0]?.some(({foreground}) => foreground === accentOnLight)).toBe(true);
	await terminal.press('j', () => !terminal.screen().join('\n').includes('config.yaml'));
});

test('a config file among the articles is not read', async () => {
	const folder = await homeWith('theme: light');
	const articles = path.join(folder, 'wirediff');
	await writeFile(path.join(articles, 'report.txt'), 'A bridge fell.\n\nIt fell at noon.\n');
	const terminal = openWirediff(['.'], {cwd: articles});
	await terminal.waitFor('1 report');
	expect(terminal.styledRows()[0]?.some(({foreground}) => foreground === accentOnLight)).toBe(
		false,
	);
});

test('the help says where it is', async () => {
	const home = await homeWith();
	const {stdout} = await runWirediff(['--help'], {env: {XDG_CONFIG_HOME: home}});
	expect(stdout).toContain(path.join(home, 'wirediff', 'config.yaml'));
});
