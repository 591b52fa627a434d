import {existsSync} from 'node:fs';
import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {makeFolder} from '../../source/files/make-folder.js';

test('a folder is made with those above it, for nobody else, and said to have been missing', async () => {
	const root = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(root, {recursive: true}));
	const folder = path.join(root, 'a', 'b');
	expect(makeFolder(folder)).toBe(true);
	expect(makeFolder(folder)).toBe(false);
	expect((await stat(path.dirname(folder))).mode & 0o777).toBe(0o700);
});

// Node’s own mkdir tries it for ever.
test.skipIf(!existsSync('/proc/self'))('where no folder can be made, that is said', () => {
	expect(() => makeFolder('/proc/wirediff/a')).toThrow('ENOENT');
});
