import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {writeNamed} from '../../../source/ui/terminal/write-named.js';

const folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
afterAll(() => rm(folder, {recursive: true}));

test('writes a file and says where, but not over another one unless that is wanted', async () => {
	const file = path.join(folder, 'a.md');
	expect(await writeNamed(file, 'one', false)).toBe(file);
	expect(await writeNamed(file, 'two', false)).toBeUndefined();
	expect(await readFile(file, 'utf8')).toBe('one');
	expect(await writeNamed(file, 'two', true)).toBe(file);
	expect(await readFile(file, 'utf8')).toBe('two');
});

test('says what could not be written', async () => {
	const file = path.join(folder, 'nowhere', 'a.md');
	await expect(writeNamed(file, 'one', false)).rejects.toThrow(
		`cannot write ${file}: no such folder: `,
	);
});
