import {copyFile, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {runWirediff} from '../e2e/wirediff.js';

/** Runs the built program without a terminal. */
const wirediff = (...args: string[]) => runWirediff(args);

const northern = 'samples/northern-wire.md';
const herald = 'samples/port-city-herald.md';
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
});

afterAll(() => rm(folder, {recursive: true}));

describe('compare', () => {
	test('prints text that fits the width', async () => {
		const {status, stdout, stderr} = await wirediff('compare', northern, herald, '--width', '80');
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(stdout).toContain('Northern Wire');
		expect(stdout).not.toContain('\u001b');
		expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
	});

	test('prints JSON in which every body sentence is in one place', async () => {
		const {stdout} = await wirediff('compare', northern, herald, '--format', 'json');
		const {version, left, right, links, only} = JSON.parse(stdout);
		expect(version).toBe(1);
		expect(left).toMatchObject({outlet: 'Northern Wire', published: '2024-03-19'});
		for (const [side, article] of Object.entries({left, right})) {
			const placed = [
				...links.flatMap((link: Record<string, number[]>) => link[side]),
				...only[side],
			];
			const body = article.sentences.flatMap(({role}: {role: string}, index: number) =>
				role === 'body' ? [index] : [],
			);
			expect(new Set(placed).size).toBe(placed.length);
			expect(placed).toEqual(expect.arrayContaining(body));
		}
	});

	test('tells by its status whether the reports differ, where that is asked', async () => {
		expect((await wirediff('compare', northern, herald, '--exit-code')).status).toBe(1);
		expect((await wirediff('compare', northern, northern, '--exit-code')).status).toBe(0);
	});

	test('takes the option over what the environment says of colours', async () => {
		const {stdout} = await runWirediff(['compare', northern, herald, '--no-color'], {
			env: {FORCE_COLOR: '1'},
		});
		expect(stdout).not.toContain('\u001b');
	});

	test('writes to a file and prints nothing', async () => {
		const file = path.join(folder, 'comparison.txt');
		const {status, stdout} = await wirediff('compare', northern, herald, '--output', file);
		expect({status, stdout}).toEqual({status: 0, stdout: ''});
		expect(await readFile(file, 'utf8')).toContain('Port City Herald');
	});

	test.each([
		['page.html', /^<!doctype html>/i],
		['notes.md', /^# /],
		['data.json', /^\{/],
		['text.txt', /^ {2}left/],
	])('writes %s in the format that its name ends in', async (name, start) => {
		const file = path.join(folder, name);
		await wirediff('compare', northern, herald, '--output', file);
		expect(await readFile(file, 'utf8')).toMatch(start);
	});

	test('writes in the format that is named, whatever the name ends in', async () => {
		const file = path.join(folder, 'data.txt');
		await wirediff('list', northern, '--format', 'json', '--output', file);
		expect(await readFile(file, 'utf8')).toMatch(/^\{/);
	});

	test('colours where that is asked for', async () => {
		const colored = await runWirediff(['compare', northern, herald], {env: {FORCE_COLOR: '1'}});
		expect(colored.stdout).toContain('\u001b[');
	});
});

describe('coverage', () => {
	const story = ['northern-wire', 'port-city-herald', 'the-spark', 'volga-courier'];

	test('tells of each claim which reports of the story have it, and which are of others', async () => {
		const {status, stdout, stderr} = await wirediff('coverage', 'samples', '--format', 'json');
		const {version, articles, claims} = JSON.parse(stdout);
		expect({status, version, articles}).toEqual({status: 0, version: 1, articles: story});
		expect(stderr).toMatch(/^wirediff: left out, .*: songhua-evening-post, western-ledger\n$/);
		const quotation = claims.find(({text}: {text: string}) => text.includes('Peskov'));
		expect(Object.keys(quotation.sentences)).toEqual(['northern-wire', 'port-city-herald']);
		expect(quotation).toMatchObject({
			reports: 2,
			conflict: false,
			tellings: {'the-spark': 'leaves out', 'volga-courier': 'leaves out'},
		});
	});

	test.each([80, 160])('prints text that fits %i columns', async width => {
		const {stdout} = await wirediff('coverage', 'samples', '--width', String(width));
		expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(width);
		expect(stdout).toContain('● reports it');
	});
});

test.each([
	['compare', [northern, herald]],
	['coverage', [northern, herald]],
])('%s prints Markdown and HTML', async (command, paths) => {
	const markdown = await wirediff(command, ...paths, '--format', 'markdown');
	expect(markdown.stdout).toMatch(/^# .+\n/);
	const page = await wirediff(command, ...paths, '--format', 'html');
	expect(page.stdout).toMatch(/^<!doctype html>\n/);
	expect(page.stdout.trimEnd()).toMatch(/<\/html>$/);
});

describe('search', () => {
	test('finds a misspelt word and says where', async () => {
		const {stdout} = await wirediff('search', 'harbn', 'samples', '--format', 'json');
		const {query, hits} = JSON.parse(stdout);
		expect(query).toBe('harbn');
		expect(hits[0]).toMatchObject({
			article: 'songhua-evening-post',
			source: 'samples/songhua-evening-post.md',
		});
		expect(hits[0].text).toContain('Harbin');
	});

	test('says what is nearest where nothing is found', async () => {
		expect(await wirediff('search', 'harbin outlet:nobody', 'samples')).toEqual({
			status: 0,
			stdout: '',
			stderr: 'wirediff: nothing found; the nearest that is there: harbin, as words alone\n',
		});
	});

	test('says of what should be a date that it is none', async () => {
		const {status, stderr} = await wirediff('search', 'harbin after:tomorrow', 'samples');
		expect({status, stderr}).toEqual({
			status: 0,
			stderr: 'wirediff: after:tomorrow has no date: write it as after:2024-03-01\n',
		});
	});

	test('says of how many passages it prints the best', async () => {
		const {stdout, stderr} = await wirediff('search', 'after:2000', 'samples', '--format', 'json');
		expect(JSON.parse(stdout).hits).toHaveLength(50);
		expect(stderr).toMatch(/^wirediff: the best 50 of \d+ passages\n$/);
	});
});

describe('list', () => {
	test('lists the samples with outlet, date and length', async () => {
		const {stdout} = await wirediff('list', 'samples', '--format', 'json');
		const outlets = JSON.parse(stdout).stories.flatMap(
			({articles}: {articles: {outlet: string}[]}) => articles.map(({outlet}) => outlet),
		);
		expect(outlets).toHaveLength(6);
		expect((await wirediff('list', 'samples')).stdout).toMatch(
			/Northern Wire\s+19 Mar 2024\s+\d+ words.*\n {4}samples\/northern-wire\.md\n/,
		);
	});
});

test('a source is the name of the file, however it is written; nothing in it reaches the terminal', async () => {
	const names = ['two  spaces.txt', 'cafe\u0301.txt', 'a\u009B31m\u202Eb.txt'];
	const paths = names.map(name => path.join(folder, 'names', name));
	await mkdir(path.join(folder, 'names'));
	await Promise.all(paths.map(each => copyFile('samples/the-spark.txt', each)));
	const {stdout} = await wirediff('list', ...paths, '--format', 'json');
	const sources = JSON.parse(stdout).stories.flatMap(({articles}: {articles: {source: string}[]}) =>
		articles.map(({source}) => source),
	);
	expect(sources.toSorted()).toEqual(paths.toSorted());
	expect(stdout).not.toMatch(/[\u0080-\u009F\p{Bidi_Control}]/u);
});

test('what was written here is no report: passed over in a folder, refused by name', async () => {
	const written = path.join(folder, 'written');
	await mkdir(written);
	await copyFile(northern, path.join(written, 'northern.md'));
	const page = path.join(written, 'comparison.html');
	await wirediff('compare', northern, herald, '--format', 'html', '--output', page);
	const markdown = path.join(written, 'comparison.md');
	await wirediff('compare', northern, herald, '--format', 'markdown', '--output', markdown);
	const {status, stdout, stderr} = await wirediff('list', written);
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	expect(stdout.match(/\d+ words/g)).toHaveLength(1);
	expect(await wirediff('list', markdown)).toEqual({
		status: 2,
		stdout: '',
		stderr: `wirediff: ${markdown}: written by wirediff: name a report\n`,
	});
});

test('documents in a folder are told, and take nothing from the success', async () => {
	const press = path.join(folder, 'press');
	await mkdir(press);
	await copyFile(northern, path.join(press, 'northern.md'));
	await writeFile(path.join(press, 'herald.pdf'), '%PDF-1.7');
	const {status, stderr} = await wirediff('list', press);
	expect({status, stderr}).toEqual({
		status: 0,
		stderr: `wirediff: ${press}: 1 document (.pdf) passed over: save it as text\n`,
	});
	expect((await wirediff('compare', press, herald, '--format', 'json')).status).toBe(0);
});

// What cannot be read at all is in test/e2e/bad-input.test.ts.
test('what could be read is shown, and what could not is said, by the status too', async () => {
	const {status, stdout, stderr} = await wirediff('list', northern, 'nowhere.txt');
	expect(status).toBe(2);
	expect(stdout).toContain('Northern Wire');
	expect(stderr).toMatch(/^wirediff: nowhere\.txt: .*\n$/);
});

test('the help of a command tells of that command, with examples', async () => {
	const {stdout} = await wirediff('search', '--help');
	expect(stdout).toContain('$ wirediff search QUERY PATH …');
	expect(stdout).toContain('"in these words"');
	expect(stdout).not.toContain('--exit-code');
	expect((await wirediff('--help')).stdout).toContain('$ wirediff list PATH …');
});
