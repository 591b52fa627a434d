import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import type {Terminal} from './terminal.js';
import {openWirediff} from './wirediff.js';

const homeOf = async () => {
	const home = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(home, {recursive: true}));
	return home;
};

/** Opens a library, with what was remembered in this home. */
const openWith = async (home: string, ...paths: readonly string[]) => {
	const terminal = openWirediff(paths, {env: {XDG_STATE_HOME: home}, columns: 100});
	// Until the stories are known, the order may change.
	await terminal.waitFor(/6 reports, 3 stories|1 report, 1 story/);
	return terminal;
};

const selected = ({screen}: Terminal) => screen().find(line => line.startsWith('▌'));

test('marks and places are there again the next time', async () => {
	const home = await homeOf();
	const first = await openWith(home, 'samples');
	await first.press('G ', /▌ ✓/);
	const article = selected(first);
	await first.press('\r', /^ +▌/m);
	await first.press('jjj', / 3\/\d/);
	const sentence = first.screen().find(line => line.includes('▌'));
	first.type('Q');
	await first.exited;

	const second = await openWith(home, './samples/');
	await second.waitFor(() => selected(second) === article);
	await second.press('\r', () => second.screen().find(line => line.includes('▌')) === sentence);
});

test('without a path it opens the samples, and tells what was read before', async () => {
	const home = await homeOf();
	const first = await openWith(home, 'samples/the-spark.txt');
	first.type('q');
	await first.exited;
	const second = await openWith(home);
	await second.waitFor('6 reports, 3 stories');
	await second.waitFor(`last time: ${path.resolve('samples/the-spark.txt')}`.slice(0, 60));
});

test('a damaged memory does not stop the start', async () => {
	const home = await homeOf();
	const first = await openWith(home, 'samples');
	await first.press('j', '2/6');
	first.type('q');
	await first.exited;
	await writeFile(path.join(home, 'wirediff', 'state.json'), '\u0000{"version":1,');
	const second = await openWith(home, 'samples');
	await second.waitFor('1/6');
});

test('what was read is kept also when the program is killed', async () => {
	const home = await homeOf();
	const first = await openWith(home, 'samples');
	await first.press('jj', '3/6');
	const article = selected(first);
	const outlet = article?.match(/▌ +(\S+(?: \S+)*)/)?.[1] ?? '';
	const id = outlet.toLowerCase().replaceAll(' ', '-');
	const file = path.join(home, 'wirediff', 'state.json');
	await expect
		.poll(() => readFile(file, 'utf8').catch(() => 'nothing'))
		.toContain(`"selected":"${id}"`);
	await first.close();
	const second = await openWith(home, 'samples');
	await second.waitFor(() => selected(second) === article);
});
