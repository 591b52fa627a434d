import {execFile} from 'node:child_process';
import {cp, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {expect, onTestFinished, test} from 'vitest';
import {environmentWith} from './environment.js';
import {openWirediff, runWirediff} from './wirediff.js';

const run = promisify(execFile);

/** A named pipe that is there as long as the test runs. */
const makePipe = async (): Promise<string> => {
	const folder = await mkdtemp(join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	const pipe = join(folder, 'pipe');
	await run('mkfifo', [pipe]);
	return pipe;
};

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

const bash = (command: string) =>
	run('bash', ['-c', command.replaceAll('wirediff', `"${process.execPath}" dist/cli.js`)], {
		env: environmentWith({}),
	});

test('the output of two commands is compared as two files are', async () => {
	const [left, right] = ['samples/northern-wire.md', 'samples/the-spark.txt'];
	const files = await bash(`wirediff compare ${left} ${right} --format json`);
	const pipes = await bash(
		`wirediff compare <(sleep 0.2; cat ${left}) <(cat ${right}) --format json`,
	);
	const [fromFiles, fromPipes] = [files, pipes].map(({stdout}) => JSON.parse(stdout));
	expect(fromPipes.links).toEqual(fromFiles.links);
	expect(fromPipes.links.length).toBeGreaterThan(0);
});

test('a pipe without an end is given up at the size of the largest file', async () => {
	const {stdout, stderr} = await bash('wirediff list <(yes); echo $?');
	expect(stdout).toBe('2\n');
	expect(stderr).toMatch(/^wirediff: \S+: larger than 20 MB: name a single report\n$/);
});

test('while a pipe is waited for, the program can be ended', async () => {
	const terminal = openWirediff(['samples', await makePipe()]);
	await terminal.waitFor('quit');
	terminal.type('q');
	expect(await terminal.exited).toMatchObject({code: 0});
});

test('what came out of a pipe stays while its neighbours change', async () => {
	const pipe = await makePipe();
	const file = join(dirname(pipe), 'a.txt');
	await writeFile(file, 'Levee fails\n\nA levee failed on Monday.\n');
	const terminal = openWirediff([pipe, file]);
	await writeFile(pipe, 'Fire in mill\n\nA mill burnt down on Friday.\n');
	await terminal.waitFor('Levee fails');
	await writeFile(file, 'Levee holds\n\nA levee held on Monday.\n');
	await terminal.waitFor('Levee holds');
	expect(terminal.screen().join('\n')).toContain('Fire in mill');
});
