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

	test('000 and 003 tell of different visits: no sentence is linked', async () => {
		const {left, links} = await compare(0, 3);
		const roles = links.flatMap(link => link.left.map(index => left.sentences[index]?.role));
		expect(roles).not.toContain('body');
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
		await terminal.waitFor('5 reports');
		await terminal.press('c', 'filter: all');
		await terminal.press('fff', 'filter: right only');
		await terminal.press('/', /find|\//);
		await terminal.press('Peskov\r', /▌.*Peskov/);
	});
});
