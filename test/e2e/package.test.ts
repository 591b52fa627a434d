import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, expect, test} from 'vitest';

const run = promisify(execFile);

type Packed = {readonly filename: string; readonly files: ReadonlyArray<{readonly path: string}>};

/** Packs what is built; building again would pull the program away under the other tests. */
const pack = async (destination: string): Promise<Packed> => {
	const {stdout} = await run('npm', [
		'pack',
		'--json',
		'--ignore-scripts',
		`--pack-destination=${destination}`,
	]);
	const [packed] = JSON.parse(stdout);
	return packed;
};

const folder = await mkdtemp(join(tmpdir(), 'wirediff-'));
afterAll(() => rm(folder, {recursive: true}));
const {filename, files} = await pack(folder);

test('the package holds what runs and nothing else', () => {
	const paths = files.map(file => file.path);
	expect(paths).toEqual(expect.arrayContaining(['dist/cli.js', 'license', 'package.json']));
	expect(paths.filter(path => path.startsWith('samples/'))).toHaveLength(6);

	const isKnown = (path: string) =>
		/^(?:package\.json|license|readme\.md|changelog\.md|samples\/[\w-]+\.(?:md|txt)|schemas\/\w+\.json)$/.test(
			path,
		);
	const isBuilt = (path: string) => /^dist\/(?:[\w-]+\.js|licenses\.md)$/.test(path);
	expect(paths.filter(path => !isKnown(path) && !isBuilt(path))).toEqual([]);
});

test('the licence of each package that is built in is there', async () => {
	const built = (await readdir('dist')).filter(file => file.endsWith('.js'));
	const code = await Promise.all(built.map(file => readFile(join('dist', file), 'utf8')));
	const modules = code.join('').matchAll(/^\/\/ (?:.*\/)?node_modules\/([\w-]+)\//gm);
	const packages = [...new Set([...modules].map(([, name]) => name))];
	expect(packages).toContain('meow');
	const licenses = await readFile('dist/licenses.md', 'utf8');
	const licensed = [...licenses.matchAll(/^# ([\w-]+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name);
	expect(licensed).toEqual(expect.arrayContaining(packages));
});

test('the build is the same where the path of the project has the name of a room', async () => {
	const project = join(folder, 'library');
	await mkdir(project);
	for (const part of ['package.json', 'scripts', 'source']) {
		await cp(part, join(project, part), {recursive: true});
	}

	await symlink(resolve('node_modules'), join(project, 'node_modules'));
	await run(process.execPath, ['scripts/build.js'], {cwd: project});
	const built = async (from: string) => (await readdir(join(from, 'dist'))).sort();
	expect(await built(project)).toEqual(await built('.'));
});

test('installed from the package into an empty folder, wirediff runs', async ({skip}) => {
	// Without it, npm would look for a project in the folders above.
	await writeFile(join(folder, 'package.json'), '{}');
	const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`];
	try {
		await run('npm', install, {cwd: folder});
	} catch (error) {
		skip(/\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT)\b/.test(String(error)), 'no registry');
		throw error;
	}

	// Where the tests themselves are run by npx, its packages are not those of this one.
	const {npm_config_package: _, ...env} = process.env;
	const wirediff = async (...args: string[]) => {
		const {stdout} = await run('npx', ['--no-install', 'wirediff', ...args], {cwd: folder, env});
		return stdout;
	};
	expect(await wirediff('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
	expect(await wirediff('list', './node_modules/wirediff/samples')).toContain('Northern Wire');
	expect(await wirediff()).toContain('Port City Herald');
});
