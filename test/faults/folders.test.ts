import {execFileSync} from 'node:child_process';
import fs from 'node:fs/promises';
import {createServer} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import fc from 'fast-check';
import {beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import {followLibrary, type GroupedLibrary} from '../../source/library/grouped.js';
import {openWirediff, runWirediff} from '../e2e/wirediff.js';
import {isThorough, oneHour} from './thorough.js';

const report = (title: string): string => `${title}\n\nThe bridge fell at noon.\n`;
let folder = '';
const at = (...names: readonly string[]): string => path.join(folder, ...names);

beforeEach(async () => {
	const made = await fs.mkdtemp(path.join(os.tmpdir(), 'wirediff-'));
	folder = made;
	await fs.chmod(made, 0o755);
	return () => fs.rm(made, {recursive: true});
});

/** A socket that is there as long as the test runs. */
const listen = async (file: string): Promise<void> => {
	const server = createServer().listen(file);
	onTestFinished(() => {
		server.close();
	});
	await new Promise(resolve => server.once('listening', resolve));
};

const make: Readonly<Record<string, (file: string) => Promise<void>>> = {
	pipe: async file => void execFileSync('mkfifo', [file]),
	socket: listen,
	'device without an end': file => fs.symlink('/dev/zero', file),
	'circle of links': file => fs.symlink(file, file),
};

describe('what is no file', () => {
	test.each(Object.entries(make))('a %s in a folder is passed over', async (_, makeIt) => {
		await fs.writeFile(at('a.txt'), report('A bridge fell'));
		await makeIt(at('b.txt'));
		const {stdout, stderr, status} = await runWirediff(['list', folder]);
		expect(stdout).toContain('A bridge fell');
		expect({stderr, status}).toEqual({stderr: '', status: 0});
	});

	const refused = Object.entries(make).filter(([name]) => name !== 'pipe');
	test.each(refused)('a %s that is named is refused', async (_, makeIt) => {
		await makeIt(at('b.txt'));
		const {stderr, status} = await runWirediff(['list', at('b.txt')]);
		expect(stderr).toMatch(/^wirediff: .*b\.txt: [^\n]+\n$/);
		expect(status).toBe(2);
	});
});

test('folders that contain each other by links are entered once', async () => {
	await fs.mkdir(at('one', 'two'), {recursive: true});
	await fs.writeFile(at('one', 'two', 'a.txt'), report('A bridge fell'));
	await fs.symlink(folder, at('one', 'two', 'up'));
	await fs.symlink(at('one'), at('again'));
	const {stdout, stderr} = await runWirediff(['list', folder]);
	expect(stdout.match(/A bridge fell/g)).toHaveLength(2);
	expect(stderr).toBe('');
});

test('what may not be read is told, and the rest is read', async () => {
	await fs.writeFile(at('a.txt'), report('A bridge fell'));
	await fs.chmod(at('a.txt'), 0o644);
	await fs.writeFile(at('secret.txt'), report('A secret'), {mode: 0o000});
	await fs.mkdir(at('closed'), {mode: 0o000});
	// The superuser may read anything: the program becomes nobody, once it has begun where only they may look.
	const code = 'if (process.getuid?.() === 0) { process.setgid(65534); process.setuid(65534); }';
	const {stdout, stderr} = await runWirediff(['list', folder], {
		env: {NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}`},
	});
	expect(stdout).toContain('A bridge fell');
	expect(stderr).toMatch(/closed: permission denied: make it readable/);
	expect(stderr).toMatch(/secret\.txt: permission denied: make it readable/);
});

const names = ['a.txt', 'b.txt', 'one/c.txt', 'one/two/d.txt'] as const;

type Change =
	| {readonly kind: 'write' | 'empty' | 'remove'; readonly name: string}
	| {readonly kind: 'move'; readonly name: string; readonly to: string}
	| {readonly kind: 'remove folder'};

const name = fc.constantFrom(...names);
const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({kind: fc.constantFrom('write', 'write', 'empty', 'remove'), name}),
	fc.record({kind: fc.constant('move'), name, to: name}),
	fc.record({kind: fc.constant('remove folder')}),
);

let written = 0;

const apply = async (changed: Change): Promise<void> => {
	switch (changed.kind) {
		case 'write':
			written += 1;
			await fs.mkdir(path.dirname(at(changed.name)), {recursive: true});
			return fs.writeFile(at(changed.name), report(`Bridge number ${written} fell`));
		case 'empty':
			return fs.truncate(at(changed.name)).catch(() => undefined);
		case 'remove':
			return fs.rm(at(changed.name), {force: true});
		case 'move':
			return fs.rename(at(changed.name), at(changed.to)).catch(() => undefined);
		case 'remove folder':
			return fs.rm(at('one'), {recursive: true, force: true});
	}
};

/** The titles of the reports that are there now. */
const titlesOnDisk = async (): Promise<string[]> => {
	const files = await Promise.all(names.map(each => fs.readFile(at(each), 'utf8').catch(() => '')));
	return files.flatMap(file => file.split('\n', 1).filter(Boolean)).sort();
};

test(
	'a folder that changes at random is followed to what is in it at last',
	async () => {
		await fs.writeFile(at('z.txt'), report('A bridge stands'));
		const following = new AbortController();
		onTestFinished(() => following.abort());
		let shown: GroupedLibrary | undefined;
		const follow = async (): Promise<void> => {
			for await (const library of followLibrary([folder], {signal: following.signal})) {
				shown = library;
			}
		};

		const ended = follow();
		await expect.poll(() => shown?.articles.length).toBe(1);
		await fc.assert(
			fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 12}), async changes => {
				for (const each of changes) {
					await apply(each);
					await delay(each.kind === 'write' ? 3 : 0);
				}

				await expect
					.poll(() => shown?.articles.map(({title}) => title).sort())
					.toEqual(['A bridge stands', ...(await titlesOnDisk())]);
			}),
			{numRuns: isThorough ? 200 : 5, endOnFailure: true},
		);
		following.abort();
		await ended;
	},
	oneHour,
);

test('the reader stays open, with its place, while its folder goes and comes back', async () => {
	await fs.writeFile(at('a.txt'), report('A bridge fell'));
	const terminal = openWirediff([folder]);
	await terminal.waitFor('1 report');
	await terminal.press('\r', 'The bridge fell at noon.');
	await fs.rm(at('a.txt'));
	await terminal.press('q', 'There is nothing to read.');
	await fs.writeFile(at('a.txt'), report('Another bridge fell'));
	await terminal.waitFor('Another bridge fell');
	terminal.type('q');
	expect(await terminal.exited).toMatchObject({code: 0});
});
