import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type * as library from '../../source/library/library.js';

// Threads need built files.
const built = new URL('../../dist/library.js', import.meta.url).href;
const {loadBatches, loadLibrary}: typeof library = await import(built);

const reports = 450;
let folder = '';

beforeAll(async () => {
	folder = await fs.mkdtemp(path.join(os.tmpdir(), 'wirediff-threads-'));
	await fs.mkdir(path.join(folder, 'reports'));
	for (let number = 0; number < reports; number++) {
		const text = `Levee ${number} fails\n\nA levee failed on Monday. ${number} people left.\n`;
		await fs.writeFile(path.join(folder, 'reports', `${number}.txt`), text);
	}

	await fs.writeFile(path.join(folder, 'reports', 'empty.txt'), '');
});

afterAll(async () => {
	await fs.rm(folder, {recursive: true});
});

describe('a library of many files', () => {
	it('is read batch by batch, in order, with progress', async () => {
		const titles: string[] = [];
		const progress: number[] = [];
		for await (const batch of loadBatches([path.join(folder, 'reports')])) {
			titles.push(...batch.articles.map(({title}) => title));
			progress.push(batch.loaded);
			expect(batch.found).toBe(reports + 1);
		}

		expect(titles).toEqual(Array.from({length: reports}, (_, number) => `Levee ${number} fails`));
		expect(progress).toEqual(progress.toSorted((a, b) => a - b));
		expect(progress.length).toBeGreaterThan(10);
		expect(progress.at(-1)).toBe(reports + 1);
	});

	it('is the same as read on this thread, and as read from the cache, whole or damaged', async () => {
		const paths = [path.join(folder, 'reports')];
		const cacheFolder = path.join(folder, 'cache');
		const names = (await fs.readdir(paths[0] ?? '')).slice(0, 150);
		const few = await loadLibrary(names.map(name => path.join(paths[0] ?? '', name)));
		const first = await loadLibrary(paths, {cacheFolder});
		const second = await loadLibrary(paths, {cacheFolder});
		expect(first.articles).toHaveLength(reports);
		expect(first.articles).toEqual(expect.arrayContaining([...few.articles]));
		expect(first.problems).toMatchObject([{reason: 'an empty file'}]);
		expect(second).toEqual(first);

		for (const name of await fs.readdir(cacheFolder, {recursive: true})) {
			if (name.endsWith('.jsonl')) {
				const file = path.join(cacheFolder, name);
				const text = await fs.readFile(file, 'utf8');
				await fs.writeFile(file, text.replaceAll('levee failed', 'levee FAILED').slice(0, -50));
			}
		}

		expect(await loadLibrary(paths, {cacheFolder})).toEqual(first);
	});

	it('is read on this thread where no other can be started', async () => {
		const paths = [path.join(folder, 'reports')];
		// The sources have no file that a thread could run.
		const here = await import('../../source/library/library.js');
		expect(await here.loadLibrary(paths)).toEqual(await loadLibrary(paths));
	});

	it('is read anew where a file has changed', async () => {
		const paths = [path.join(folder, 'reports')];
		const cacheFolder = path.join(folder, 'cache');
		await fs.writeFile(path.join(folder, 'reports', '7.txt'), 'Levee repaired\n\nIt holds.\n');
		const {articles} = await loadLibrary(paths, {cacheFolder});
		expect(articles[7]).toMatchObject({id: '7', title: 'Levee repaired'});
	});

	it('is left when nobody wants more of it', async () => {
		for await (const {loaded} of loadBatches([path.join(folder, 'reports')])) {
			if (loaded > 0) break;
		}
	});
});
