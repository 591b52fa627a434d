import {existsSync} from 'node:fs';
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import module from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import type {Environment} from './environment.js';
import {runWirediff} from './wirediff.js';

const compareSamples = (cache: string, env: Environment = {}) =>
	runWirediff(['compare', 'samples/northern-wire.md', 'samples/the-spark.txt'], {
		env: {...env, XDG_CACHE_HOME: cache},
	});

const emptyFolder = async (): Promise<string> => {
	const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	return folder;
};

const compiledIn = async (cache: string): Promise<string[]> => {
	const folder = path.join(cache, 'wirediff', 'compiled');
	const entries = await readdir(folder, {recursive: true, withFileTypes: true});
	return entries
		.filter(entry => entry.isFile())
		.map(({parentPath, name}) => path.join(parentPath, name));
};

describe('what Node brings compiled of its own modules is used, not thrown away', () => {
	const env = {NODE_DEBUG_NATIVE: 'CODE_CACHE'};

	test('by a command', async () => {
		const {stderr} = await compareSamples(await emptyFolder(), env);
		expect(stderr.match(/Code cache of .* is (?:accepted|rejected)/g)?.length).toBeGreaterThan(0);
		expect(stderr.match(/Code cache of .* is rejected/g)).toBeNull();
	});

	test('by the threads that read a large folder', async () => {
		const folder = await emptyFolder();
		const names = Array.from({length: 300}, (_, index) => `${index}.txt`);
		await Promise.all(
			names.map(name => writeFile(path.join(folder, name), `Storm ${name}\n\nIt rained.\n`)),
		);
		const {stderr} = await runWirediff(['list', folder], {env});
		expect(stderr).toMatch(/Code cache of internal\/main\/worker_thread .* is accepted/);
		expect(stderr).not.toMatch(/Code cache of internal\/main\/worker_thread .* is rejected/);
	});
});

// Node keeps it from 22.8 on.
describe.skipIf(module.enableCompileCache === undefined)('what Node has compiled', () => {
	test('is kept in the cache folder, and changes nothing', async () => {
		const cache = await emptyFolder();
		const first = await compareSamples(cache);
		expect(await compiledIn(cache)).not.toEqual([]);
		expect(await compareSamples(cache)).toEqual(first);
	});

	test('is compiled anew where it was damaged, without a word', async () => {
		const cache = await emptyFolder();
		const first = await compareSamples(cache);
		await Promise.all((await compiledIn(cache)).map(file => writeFile(file, 'damaged')));
		expect(await compareSamples(cache)).toEqual(first);
	});

	test.skipIf(!existsSync('/proc/self'))('is not kept where no folder can be made', async () => {
		expect((await compareSamples('/proc/wirediff')).status).toBe(0);
	});
});
