import {execFile} from 'node:child_process';
import {cp, mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {expect, onTestFinished, test} from 'vitest';
import {environmentWith} from './environment.js';
import {openWirediff, runWirediff} from './wirediff.js';

const run = promisify(execFile);

test('a reader that has seen enough is no error', async () => {
	const pipe = `"${process.execPath}" dist/cli.js --width 60 | head -1; echo status \${PIPESTATUS[0]}`;
	const {stdout, stderr} = await run('bash', ['-c', pipe], {env: environmentWith({})});
	expect(stdout).toMatch(/^ +left +Northern Wire.*\nstatus 0\n$/);
	expect(stderr).toBe('');
});

test('without a terminal, npm start in a fresh folder compares the first two samples', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	for (const part of ['source', 'scripts', 'samples', 'package.json', 'tsconfig.json']) {
		await cp(part, join(folder, part), {recursive: true});
	}

	await symlink(resolve('node_modules'), join(folder, 'node_modules'));
	const {stdout} = await run('npm', ['start', '--silent'], {cwd: folder});
	expect(stdout).toMatch(/left +Northern Wire/);
	expect(stdout).toMatch(/right +Port City Herald/);
	expect(stdout).toContain('“We’ll let you know as we get closer.”');
});

test('commands that print do not load React', async () => {
	const tell = `
		import module from 'node:module';
		process.on('exit', () => console.error(Object.keys(module._cache).join(' ')));
	`;
	const env = {NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(tell)}`};
	for (const args of [
		['compare', 'samples/northern-wire.md', 'samples/the-spark.txt'],
		['search', 'peskov', 'samples'],
		['list', 'samples'],
	]) {
		const {stderr} = await runWirediff(args, {env});
		expect(stderr).not.toContain('/react/');
	}

	const terminal = openWirediff([], {env});
	await terminal.waitFor('6 reports, 3 stories');
	terminal.type('q');
	await terminal.waitFor('/react/');
});
