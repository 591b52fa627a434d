import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Cache, keyOf} from '../../source/library/cache.js';

let folder = '';
const key = keyOf(Buffer.from('bytes'), '.txt');
const text = JSON.stringify(['A levee failed on Monday. «Niemand» ging – 普京']);

/** The only file of a cache with one entry. */
async function cacheFile(): Promise<string> {
	const names = await fs.readdir(folder, {recursive: true});
	return path.join(folder, names.find(name => name.endsWith('.jsonl')) ?? '');
}

beforeEach(async () => {
	folder = await fs.mkdtemp(path.join(os.tmpdir(), 'wirediff-cache-'));
});

afterEach(async () => {
	await fs.rm(folder, {recursive: true});
});

describe('Cache', () => {
	it('keeps texts for a later run', async () => {
		const other = keyOf(Buffer.from('other'), '.txt');
		new Cache(folder).add([
			[key, text],
			[other, '[]'],
		]);
		const cache = new Cache(folder);
		expect(`${cache.get(key)}`).toBe(text);
		expect(`${cache.get(other)}`).toBe('[]');
	});

	it('knows other bytes, and other kinds, by other keys', () => {
		expect(keyOf(Buffer.from('bytes'), '.md')).not.toBe(key);
		expect(keyOf(Buffer.from('byte'), 's.txt')).not.toBe(key);
	});

	it('forgets what older parsers have made, and leaves the rest of the folder alone', async () => {
		await fs.mkdir(path.join(folder, 'v1'));
		await fs.writeFile(path.join(folder, 'v1', '0.jsonl'), 'old');
		await fs.mkdir(path.join(folder, 'photos'));
		expect(new Cache(folder).get(key)).toBeUndefined();
		new Cache(folder).add([[key, text]]);
		expect(await fs.readdir(folder)).toEqual(['photos', 'v14']);
	});

	it('finds nothing that was damaged', async () => {
		new Cache(folder).add([[key, text]]);
		const file = await cacheFile();
		const whole = await fs.readFile(file);
		for (let at = 0; at < whole.length; at += 7) {
			const damaged = Buffer.from(whole);
			damaged[at] = (damaged[at] ?? 0) ^ 1;
			await fs.writeFile(file, damaged);
			expect(new Cache(folder).get(key)).toBeUndefined();
		}
	});

	it('finds nothing that was cut off, and what was kept after that', async () => {
		new Cache(folder).add([[key, text]]);
		await fs.truncate(await cacheFile(), 100);
		expect(new Cache(folder).get(key)).toBeUndefined();
		new Cache(folder).add([[key, text]]);
		new Cache(folder).add([[key, text]]);
		expect(`${new Cache(folder).get(key)}`).toBe(text);
	});

	it('keeps nothing where nothing can be written', async () => {
		const file = path.join(folder, 'file');
		await fs.writeFile(file, '');
		const cache = new Cache(path.join(file, 'cache'));
		cache.add([[key, text]]);
		expect(cache.get(key)).toBeUndefined();
	});

	it('lets nobody else read what was kept', async () => {
		new Cache(folder).add([[key, text]]);
		expect((await fs.stat(await cacheFile())).mode & 0o077).toBe(0);
	});
});
