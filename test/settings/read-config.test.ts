import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {readConfig} from '../../source/settings/read-config.js';

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
});

afterAll(() => rm(folder, {recursive: true}));

const readFileOf = async (source: string) => {
	const file = path.join(folder, 'config.yaml');
	await writeFile(file, source);
	return readConfig(file);
};

test('a file', async () => {
	expect(await readFileOf('theme: light\n')).toEqual({
		config: {theme: 'light'},
		problem: undefined,
	});
});

test('no file is no problem', async () => {
	expect(await readConfig(path.join(folder, 'none', 'config.yaml'))).toEqual({
		config: {},
		problem: undefined,
	});
});

test('several problems are told in one line', async () => {
	const {problem} = await readFileOf('theme: light\norder: up\nlayout: wide\nmouse: no\n');
	expect(problem).toBe('config.yaml:2: order: up: choose left, right, kind (and 2 more)');
});

test('a folder in its place is told', async () => {
	const file = path.join(folder, 'folder.yaml');
	await mkdir(file);
	expect(await readConfig(file)).toMatchObject({
		config: {},
		problem: expect.stringMatching(/^folder.yaml: cannot be read/),
	});
});
