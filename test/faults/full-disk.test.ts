import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import {openTerminal} from '../e2e/terminal.js';

const program = path.resolve('dist/cli.js');
const samples = path.resolve('samples');
let folder = '';

/** Runs the program where no file can grow beyond a kilobyte: a full disk, for one process. */
const openOnFullDisk = (...args: readonly string[]) => {
	const terminal = openTerminal({
		command: [
			'bash',
			'-c',
			`trap '' XFSZ; ulimit -f 1; "$@"; echo status $?`,
			'--',
			process.execPath,
			program,
			...args,
		],
		columns: 120,
		cwd: folder,
		env: {XDG_CACHE_HOME: folder, XDG_STATE_HOME: folder},
	});
	onTestFinished(terminal.close);
	return terminal;
};

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	const made = folder;
	return () => rm(made, {recursive: true});
});

describe('on a full disk', () => {
	test
		.skipIf(!existsSync('/dev/full'))
		.each([
			['list', samples],
			['compare', `${samples}/northern-wire.md`, `${samples}/the-spark.txt`, '--format', 'json'],
			['--help'],
		])('what is printed there is not lost unsaid: %s', async (...args) => {
		const {status, stderr} = spawnSync(
			'bash',
			['-c', '"$@" > /dev/full', '--', process.execPath, program, ...args],
			{encoding: 'utf8'},
		);
		expect(stderr).toBe('wirediff: cannot write to standard output (ENOSPC): make room there\n');
		expect(status).toBe(2);
	});

	test.each(['text', 'json', 'markdown', 'html'])('no half-written %s is left', async format => {
		const command = ['compare', `${samples}/northern-wire.md`, `${samples}/the-spark.txt`];
		const terminal = openOnFullDisk(...command, '--format', format, '--output', 'out');
		await terminal.waitFor('status 2');
		expect(terminal.screen().join('\n')).toContain(
			'wirediff: cannot write out: no file may be so large: ',
		);
		expect((await readdir(folder)).filter(name => name.startsWith('out'))).toEqual([]);
	});

	test('a file that was there stays as it was', async () => {
		await writeFile(path.join(folder, 'out.json'), 'before');
		const terminal = openOnFullDisk('list', samples, '--format', 'json', '--output', 'out.json');
		await terminal.waitFor('status 2');
		expect(await readFile(path.join(folder, 'out.json'), 'utf8')).toBe('before');
	});
});

const mount = 'mount -t tmpfs -o size=8k tmpfs "$0"';
const canMount = spawnSync('unshare', ['-Urm', 'sh', '-c', mount, tmpdir()]).status === 0;
if (!canMount) {
	console.log('Not run, for no disk can be mounted here: the reader on a full disk.');
}

test.skipIf(!canMount)('the reader tells it, leaves no half of a file, and goes on', async () => {
	const terminal = openTerminal({
		command: [
			...(['unshare', '-Urm', 'bash', '-c'] as const),
			`${mount} && cd "$0" && "$@"; echo status $?; echo left: $(ls -A)`,
			folder,
			process.execPath,
			program,
			samples,
		],
		columns: 120,
		env: {XDG_CACHE_HOME: folder, XDG_STATE_HOME: folder},
	});
	onTestFinished(terminal.close);
	await terminal.waitFor('6 reports, 3 stories');
	await terminal.press('v', /\d+ claims/);
	await terminal.press('w', 'write the coverage');
	await terminal.press('\u{15}out.html\r', 'cannot write');
	expect(terminal.screen().join('\n')).toContain('no room on the disk');
	terminal.type('\u{3}');
	await terminal.waitFor(/status 0\s+left:(?! out)/);
});
