import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type LibraryMemory, parseMemory} from '../../source/settings/memory.js';
import {MemoryFile} from '../../source/settings/memory-file.js';

let folder = '';
let file = '';

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	file = path.join(folder, 'wirediff', 'state.json');
});

afterEach(() => rm(folder, {recursive: true}));

const libraryOf = (name: string, position = 1): LibraryMemory => ({
	paths: [name],
	selected: undefined,
	marked: [],
	positions: new Map([['a', position]]),
	comparisons: new Map(),
	queries: ['harbin'],
});

test('what is kept is read in the next run', async () => {
	const memoryFile = new MemoryFile(file);
	expect(await memoryFile.read()).toEqual([]);
	memoryFile.keep(libraryOf('/a'));
	await memoryFile.flush();
	expect(await new MemoryFile(file).read()).toEqual([libraryOf('/a')]);
});

test('the newest place is written, and nothing else is left in the folder', async () => {
	const memoryFile = new MemoryFile(file);
	for (let position = 0; position < 50; position++) {
		memoryFile.keep(libraryOf('/a', position));
	}

	await memoryFile.flush();
	expect(await memoryFile.read()).toEqual([libraryOf('/a', 49)]);
	expect(await readdir(path.dirname(file))).toEqual(['state.json']);
});

test('where no folder can be made for it, nothing is remembered, and nobody waits', async () => {
	const memoryFile = new MemoryFile('/proc/wirediff/state.json');
	memoryFile.keep(libraryOf('/a'));
	await memoryFile.flush();
	expect(await memoryFile.read()).toEqual([]);
});

test('two programs keep each other’s libraries', async () => {
	const [one, other] = [new MemoryFile(file), new MemoryFile(file)];
	one.keep(libraryOf('/one'));
	await one.flush();
	other.keep(libraryOf('/other'));
	await other.flush();
	one.keep(libraryOf('/one', 2));
	await one.flush();
	expect(await one.read()).toEqual([libraryOf('/one', 2), libraryOf('/other')]);
});

test('many programs that write at once leave a whole file', async () => {
	const names = Array.from({length: 20}, (_, index) => `/${index}`);
	await Promise.all(
		names.map(async name => {
			const memoryFile = new MemoryFile(file);
			memoryFile.keep(libraryOf(name));
			await memoryFile.flush();
		}),
	);
	expect(parseMemory(await readFile(file, 'utf8')).length).toBeGreaterThan(0);
	expect(await readdir(path.dirname(file))).toEqual(['state.json']);
});

test('a damaged file is begun afresh', async () => {
	await mkdir(path.dirname(file));
	await writeFile(file, '{"version": 1, "libr');
	const memoryFile = new MemoryFile(file);
	expect(await memoryFile.read()).toEqual([]);
	memoryFile.keep(libraryOf('/a'));
	await memoryFile.flush();
	expect(await memoryFile.read()).toEqual([libraryOf('/a')]);
});

test('a folder in the file’s place is no hindrance', async () => {
	await mkdir(file, {recursive: true});
	const memoryFile = new MemoryFile(file);
	expect(await memoryFile.read()).toEqual([]);
	memoryFile.keep(libraryOf('/a'));
	await memoryFile.flush();
	expect(await readdir(path.dirname(file))).toEqual(['state.json']);
});

test('where no folder can be made, nothing is remembered', async () => {
	await writeFile(path.join(folder, 'wirediff'), 'a file');
	const memoryFile = new MemoryFile(file);
	memoryFile.keep(libraryOf('/a'));
	await memoryFile.flush();
	expect(await memoryFile.read()).toEqual([]);
});
