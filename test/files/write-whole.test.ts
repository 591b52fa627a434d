import {execFileSync} from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {writeNew, writeWhole} from '../../source/files/write-whole.js';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeEach(async () => {
	folder = await fs.mkdtemp(path.join(os.tmpdir(), 'wirediff-'));
});

afterEach(() => fs.rm(folder, {recursive: true}));

describe('writeWhole', () => {
	test('writes over a file, and leaves who may read it', async () => {
		await fs.writeFile(at('a.txt'), 'old');
		await fs.chmod(at('a.txt'), 0o666);
		await writeWhole(at('a.txt'), 'new');
		expect(await fs.readFile(at('a.txt'), 'utf8')).toBe('new');
		expect((await fs.stat(at('a.txt'))).mode & 0o777).toBe(0o666);
		expect(await fs.readdir(folder)).toEqual(['a.txt']);
	});

	test('writes to the file that a link leads to', async () => {
		await fs.writeFile(at('a.txt'), 'old');
		await fs.symlink(at('a.txt'), at('link.txt'));
		await writeWhole(at('link.txt'), 'new');
		expect(await fs.readFile(at('a.txt'), 'utf8')).toBe('new');
		expect((await fs.lstat(at('link.txt'))).isSymbolicLink()).toBe(true);
	});

	test('writes into a pipe, and does not put a file in its place', async () => {
		execFileSync('mkfifo', [at('pipe')]);
		const read = fs.readFile(at('pipe'), 'utf8');
		await writeWhole(at('pipe'), 'new');
		expect(await read).toBe('new');
		expect((await fs.stat(at('pipe'))).isFIFO()).toBe(true);
	});

	test('leaves nothing behind where it cannot write', async () => {
		await fs.mkdir(at('folder'));
		await expect(writeWhole(at('folder'), 'new')).rejects.toThrow();
		expect(await fs.readdir(folder)).toEqual(['folder']);
	});
});

describe('writeNew', () => {
	test('writes where no file is, and not over one', async () => {
		await writeNew(at('a.txt'), 'first');
		await expect(writeNew(at('a.txt'), 'second')).rejects.toMatchObject({code: 'EEXIST'});
		expect(await fs.readFile(at('a.txt'), 'utf8')).toBe('first');
	});
});
