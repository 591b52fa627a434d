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
const at = (...names: readonly string[]): string => path.join(folder, ...names);

/** Starts to watch, and gives a function that waits for the next change. */
async function watch(...paths: readonly string[]): Promise<() => Promise<Change>> {
	const library = await loadLibrary(paths);
	const changes = watchLibrary(paths, library, {signal: controller.signal});
	const first = changes.next();
	await wait(100);
	let next: Promise<IteratorResult<Change>> | undefined = first;
	return async () => {
		const {value} = await (next ?? changes.next());
		next = undefined;
		return value;
	};
}

beforeEach(async () => {
	folder = await fs.mkdtemp(path.join(os.tmpdir(), 'wirediff-watch-'));
	controller = new AbortController();
	await fs.writeFile(at('a.txt'), report('Levee fails'));
});

afterEach(async () => {
	controller.abort();
	await fs.rm(folder, {recursive: true});
});

describe('watchLibrary', () => {
	it('tells of a file that changes, which keeps its id', async () => {
		const next = await watch(folder);
		await fs.writeFile(at('a.txt'), report('Levee repaired'));
		expect(await next()).toMatchObject({
			source: at('a.txt'),
			articles: [{id: 'a', title: 'Levee repaired'}],
		});
	});

	it('tells of a file that an editor replaces', async () => {
		const next = await watch(at('a.txt'));
		await fs.writeFile(at('.a.txt.swp'), report('Levee repaired'));
		await fs.rename(at('.a.txt.swp'), at('a.txt'));
		expect(await next()).toMatchObject({articles: [{id: 'a', title: 'Levee repaired'}]});
	});

	it('tells of a file that appears, in a new folder too', async () => {
		const next = await watch(folder);
		await fs.mkdir(at('new'));
		await fs.writeFile(at('new', 'a.txt'), report('River falls'));
		expect(await next()).toMatchObject({
			source: at('new', 'a.txt'),
			articles: [{id: 'a-2', title: 'River falls'}],
		});
		await fs.writeFile(at('new', 'b.txt'), report('River rises'));
		expect(await next()).toMatchObject({articles: [{id: 'b'}]});
	});

	it('tells of a file that goes, and gives it its id again when it comes back', async () => {
		const next = await watch(folder);
		await fs.rm(at('a.txt'));
		expect(await next()).toEqual({source: at('a.txt'), articles: [], problem: undefined});
		await fs.writeFile(at('a.txt'), report('Levee repaired'));
		expect(await next()).toMatchObject({articles: [{id: 'a'}]});
	});

	it('tells of a file that cannot be read any more', async () => {
		const next = await watch(folder);
		await fs.writeFile(at('a.txt'), '');
		expect(await next()).toMatchObject({articles: [], problem: {reason: 'an empty file'}});
	});

	it('tells of what happens in a folder that has been put in the place of another', async () => {
		await fs.mkdir(at('new'));
		await fs.writeFile(at('new', 'b.txt'), report('River rises'));
		const next = await watch(folder);
		await fs.rm(at('new'), {recursive: true});
		await fs.mkdir(at('new'));
		await fs.writeFile(at('new', 'b.txt'), report('River falls'));
		expect(await next()).toMatchObject({articles: [{id: 'b', title: 'River falls'}]});
		await wait(300);
		await fs.writeFile(at('new', 'b.txt'), report('River rests'));
		expect(await next()).toMatchObject({articles: [{id: 'b', title: 'River rests'}]});
	});

	it('tells of what has happened between the reading and the watching', async () => {
		await fs.writeFile(at('b.txt'), report('River rises'));
		await wait(50);
		const since = Date.now();
		const library = await loadLibrary([folder]);
		await fs.rm(at('a.txt'));
		await fs.writeFile(at('b.txt'), report('River falls'));
		await fs.writeFile(at('c.txt'), report('Levee holds'));
		const changes = watchLibrary([folder], library, {signal: controller.signal, since});
		const told = [await changes.next(), await changes.next(), await changes.next()];
		expect(told.map(({value}) => value)).toMatchObject([
			{source: at('b.txt'), articles: [{id: 'b', title: 'River falls'}]},
			{source: at('c.txt'), articles: [{id: 'c'}]},
			{source: at('a.txt'), articles: []},
		]);
	});

	it('ends with the signal', async () => {
		const library = await loadLibrary([folder]);
		const changes = watchLibrary([folder], library, {signal: controller.signal});
		const next = changes.next();
		await wait(50);
		controller.abort();
		expect(await next).toEqual({value: undefined, done: true});
	});
});
