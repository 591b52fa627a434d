import {existsSync, readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {openWirediff, runWirediff} from './wirediff.js';

const folder = '../shared/articles';
const isPresent = existsSync(folder);
if (!isPresent) {
	console.log(`${folder} is absent: the program is not tried on the real reports.`);
}

type Side = {readonly sentences: ReadonlyArray<{readonly text: string; readonly role: string}>};

type Comparison = {
	readonly left: Side;
	readonly right: Side;
	readonly links: ReadonlyArray<{
		readonly left: readonly number[];
		readonly right: readonly number[];
		readonly wording: string;
	}>;
	readonly details: Readonly<Record<'left' | 'right', ReadonlyArray<{readonly text: string}>>>;
	readonly only: Readonly<Record<'left' | 'right', readonly number[]>>;
};

describe.skipIf(!isPresent)('the five real reports', () => {
	const files = isPresent ? readdirSync(folder).sort() : [];
	const report = (number: number) => `${folder}/${files[number]}`;

	const compare = async (left: number, right: number): Promise<Comparison> => {
		const args = ['compare', report(left), report(right), '--format', 'json'];
		return JSON.parse((await runWirediff(args)).stdout);
	};

	const onlyTexts = (comparison: Comparison, side: 'left' | 'right') =>
		comparison.only[side].map(index => comparison[side].sentences[index]?.text);

	const peskov = [
		expect.stringContaining('“Several presidential visits and several high-level contacts'),
		expect.stringContaining('“We’ll let you know as we get closer.”'),
	];

	test('what Peskov said stands in 001 and not in 000', async () => {
		const comparison = await compare(0, 1);
		expect(onlyTexts(comparison, 'right')).toEqual(expect.arrayContaining(peskov));
	});

	test('of what Peskov said, 002 has the first sentence and lacks the second', async () => {
		const comparison = await compare(1, 2);
		const [several, closer] = peskov;
		const linked = comparison.links.find(({left: [first]}) =>
			several?.asymmetricMatch(comparison.left.sentences[first ?? -1]?.text),
		);
		expect(linked?.wording).toBe('identical');
		expect(onlyTexts(comparison, 'left')).toContainEqual(closer);
	});

	test('Harbin stands in 004 and not in 001', async () => {
		const comparison = await compare(1, 4);
		expect(onlyTexts(comparison, 'right')).toContainEqual(expect.stringContaining('Harbin'));
	});

	test.each([
		[1, 0, ['Dmitry Peskov']],
		[4, 1, ['Harbin', 'Li Qiang']],
		[2, 1, ['$240 billion', 'Zhang Hanhui']],
	])('lists what 00%i has and 00%i nowhere: %j', async (report, other, details) => {
		const comparison = await compare(report, other);
		const texts = comparison.details.left.map(({text}) => text);
		expect(texts).toEqual(expect.arrayContaining(details));
	});

	test('joins no source to a sentence that does not report what it said', async () => {
		const comparison = await compare(1, 2);
		const europe = expect.stringContaining('before Xi Jinping’s planned trip to Europe');
		expect(onlyTexts(comparison, 'left')).toContainEqual(europe);
	});

	test('joins a sentence that shares a passage with one that is told in two', async () => {
		const comparison = await compare(1, 2);
		const rivals = expect.stringContaining('delineating China and Russia as its foremost');
		expect(onlyTexts(comparison, 'right')).not.toContainEqual(rivals);
	});

	test('000 and 003 tell of different visits: nothing is linked, nor are the headlines', async () => {
		expect((await compare(0, 3)).links).toEqual([]);
	});

	test.each([
		['peskv qoute', 'Kremlin spokesman Dmitry Peskov'],
		['harbn', 'travel to Beijing and Harbin'],
	])('a search for %j puts the right sentence first', async (query, text) => {
		const {stdout} = await runWirediff(['search', query, folder, '--format', 'json']);
		expect(JSON.parse(stdout).hits[0].text).toContain(text);
	});

	test('the reader lists them, and compares the first two', async () => {
		const terminal = openWirediff([folder], {columns: 120, rows: 40});
		await terminal.waitFor(/5 reports, \d stories/);
		await terminal.press('c', 'filter: all');
		await terminal.press('fff', 'filter: right only');
		await terminal.press('/', /find|\//);
		await terminal.press('Peskov\r', /▌.*Peskov/);
	});
});
