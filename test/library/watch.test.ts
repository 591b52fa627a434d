import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {loadLibrary} from '../../source/library/library.js';
import {type Change, watchLibrary} from '../../source/library/watch.js';

const report = (title: string): string => `${title}\n\nA levee failed on Monday.\n`;
let folder = '';
let controller = new AbortController();
let watching = Promise.resolve();
const told = new Map<string, Change>();
const at = (...names: readonly string[]): string => path.join(folder, ...names);

/** Watches for as long as the test runs, from when this resolves. */
async function watch(...paths: readonly string[]): Promise<void> {
	const {signal} = controller;
	// All files are told of as changed since then, which shows that the watching has begun.
	const changes = watchLibrary(paths, await loadLibrary(paths), {signal, since: 0});
	await changes.next();
	watching = keep(changes);
}

async function keep(changes: AsyncIterable<Change>): Promise<void> {
	for await (const change of changes) {
		told.set(change.source, change);
	}
}

/** What was told last of a file. What it was in between, such as empty, may be told before. */
const last = (...names: readonly string[]) => expect.poll(() => told.get(at(...names)));

beforeEach(async () => {
	folder = await fs.mkdtemp(path.join(os.tmpdir(), 'wirediff-watch-'));
	controller = new AbortController();
	told.clear();
	await fs.writeFile(at('a.txt'), report('Levee fails'));
});

afterEach(async () => {
	controller.abort();
	await watching;
	await fs.rm(folder, {recursive: true});
});

describe('watchLibrary', () => {
	it('tells of a file that changes, which keeps its id', async () => {
		await watch(folder);
		await fs.writeFile(at('a.txt'), report('Levee repaired'));
		await last('a.txt').toMatchObject({
			source: at('a.txt'),
			articles: [{id: 'a', title: 'Levee repaired'}],
		});
	});

	it('tells of a file that an editor replaces', async () => {
		await watch(at('a.txt'));
		await fs.writeFile(at('.a.txt.swp'), report('Levee repaired'));
		await fs.rename(at('.a.txt.swp'), at('a.txt'));
		await last('a.txt').toMatchObject({articles: [{id: 'a', title: 'Levee repaired'}]});
	});

	it('tells of a file that appears, in a new folder too', async () => {
		await watch(folder);
		await fs.mkdir(at('new'));
		await fs.writeFile(at('new', 'a.txt'), report('River falls'));
		await last('new', 'a.txt').toMatchObject({articles: [{id: 'a-2', title: 'River falls'}]});
		await fs.writeFile(at('new', 'b.txt'), report('River rises'));
		await last('new', 'b.txt').toMatchObject({articles: [{id: 'b'}]});
	});

	it('tells of a file that goes, and gives it its id again when it comes back', async () => {
		await watch(folder);
		await fs.rm(at('a.txt'));
		await last('a.txt').toEqual({source: at('a.txt'), articles: [], problem: undefined});
		await fs.writeFile(at('a.txt'), report('Levee repaired'));
		await last('a.txt').toMatchObject({articles: [{id: 'a'}]});
	});

	it('tells of a file that cannot be read any more', async () => {
		await watch(folder);
		await fs.writeFile(at('a.txt'), '');
		await last('a.txt').toMatchObject({articles: [], problem: {reason: 'an empty file'}});
	});

	it('tells of what happens in a folder that has been put in the place of another', async () => {
		await fs.mkdir(at('new'));
		await fs.writeFile(at('new', 'b.txt'), report('River rises'));
		await watch(folder);
		await fs.rm(at('new'), {recursive: true});
		await fs.mkdir(at('new'));
		await fs.writeFile(at('new', 'b.txt'), report('River falls'));
		await last('new', 'b.txt').toMatchObject({articles: [{id: 'b', title: 'River falls'}]});
		await fs.writeFile(at('new', 'b.txt'), report('River rests'));
		await last('new', 'b.txt').toMatchObject({articles: [{id: 'b', title: 'River rests'}]});
	});

	it('tells of what has happened between the reading and the watching', async () => {
		await fs.writeFile(at('b.txt'), report('River rises'));
		// A file may have been changed a little after the time that its file system tells.
		await wait(50);
		const since = Date.now();
		const library = await loadLibrary([folder]);
		await fs.rm(at('a.txt'));
		await fs.writeFile(at('b.txt'), report('River falls'));
		await fs.writeFile(at('c.txt'), report('Levee holds'));
		watching = keep(watchLibrary([folder], library, {signal: controller.signal, since}));
		await expect
			.poll(() => [...told.values()])
			.toMatchObject([
				{source: at('b.txt'), articles: [{id: 'b', title: 'River falls'}]},
				{source: at('c.txt'), articles: [{id: 'c'}]},
				{source: at('a.txt'), articles: []},
			]);
	});

	it('ends with the signal', async () => {
		await watch(folder);
		controller.abort();
		await expect(watching).resolves.toBeUndefined();
	});
});
