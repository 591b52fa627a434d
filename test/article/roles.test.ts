import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parseText} from '../../source/article/parse-text.js';

/** Invented reports in the styles of the trade, each line with its role before it. */
const folder = new URL('../fixtures/roles/', import.meta.url);

function readFixture(name: string): {text: string; want: string[]} {
	const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
	const rows = lines.map(line => /^(\w+) +\| (.*)$/.exec(line));
	return {
		text: rows.map(row => row?.[2] ?? '').join('\n'),
		want: rows.flatMap(row => (row ? [`${row[1]}: ${row[2]}`] : [])),
	};
}

function rolesOf(text: string, source = 'report.txt'): string[] {
	const {sentences} = parseText(text, {}, {id: 'report', source});
	return sentences.map(({role, text}) => `${role}: ${text}`);
}

const linesOf = (name: string): string[] =>
	readFileSync(new URL(`../lines/${name}`, folder), 'utf8')
		.trim()
		.split('\n');

const unseen = (name: string): string[] =>
	readFileSync(new URL(`../../benchmark/notices/${name}`, import.meta.url), 'utf8')
		.trim()
		.split('\n');

/** The role of a line, in one piece, in the middle of running text. */
function roleAmidText(line: string): string {
	const report = `Levee fails\n\nA levee failed on Monday.\n\n${line}\n\nOne man died.`;
	const {sentences} = parseText(report, {}, {id: 'report', source: 'report.txt'});
	const roles = new Set(sentences.filter(({paragraph}) => paragraph === 2).map(({role}) => role));
	return [...roles].join(' and ');
}

describe('roles', () => {
	it.each(readdirSync(folder))('are found in %s', name => {
		const {text, want} = readFixture(name);
		const {sentences} = parseText(text, {}, {id: 'report', source: 'report.txt'});
		const got: string[] = [];
		for (const {role, text, paragraph} of sentences) {
			got[paragraph] =
				got[paragraph] === undefined ? `${role}: ${text}` : `${got[paragraph]} ${text}`;
		}

		expect(got).toEqual(want);
	});

	it('a headline needs no article to be long, but text below it', () => {
		expect(rolesOf('Levee fails\n\nOne man died.')).toEqual([
			'headline: Levee fails',
			'body: One man died.',
		]);
		expect(rolesOf('A line without a stop')).toEqual(['body: A line without a stop']);
	});

	it.each([
		['boilerplate', '+ + + LIVE TICKER + + +'],
		['boilerplate', 'Breaking News'],
		['boilerplate', '07:12, updated 13:40 | 612 comments'],
		['boilerplate', 'LIVE: follow the rescue minute by minute'],
		['boilerplate', 'Vote here: Did the chancellor act too late?'],
		['boilerplate', 'MORE: How the derby was won'],
		['heading', 'Haverton Rovers 3 Millgate City 2'],
		['heading', 'Haverton Rovers 3-2 Millgate City (aet)'],
		['byline', 'Jo Day, Channel 4 News'],
		['byline', 'Jo Day | 24 October 2024 | 5 min read'],
		['byline', 'Exclusive by Ruth Allerton'],
		['byline', 'Posted by Prof. R. Aldous'],
		['byline', 'Words: Paco Delgado. Pictures: Inés Varas'],
	])('%s: %s', (role, text) => {
		const before = 'Levee fails at dawn\n\n';
		const after = '\n\nOne man died when the levee failed. Two were hurt.';
		expect(rolesOf(`${before}${text}${after}`)[1]).toBe(`${role}: ${text}`);
	});

	it('the name of a section above the headline is none', () => {
		for (const section of ['Obituaries', 'World news', 'Castorvale United | Transfers']) {
			expect(rolesOf(`${section}\n\nLevee fails at dawn\n\nOne man died.`)).toEqual([
				`boilerplate: ${section}`,
				'headline: Levee fails at dawn',
				'body: One man died.',
			]);
		}
	});

	it('a headline above a picture credit stays one', () => {
		expect(rolesOf('Levee fails at dawn\n\nImage: AP\n\nOne man died.')[0]).toBe(
			'headline: Levee fails at dawn',
		);
	});

	it.each(linesOf('news.txt'))('news stays news: %s', line => {
		expect(roleAmidText(line)).toBe('body');
	});

	it.each(linesOf('furniture.txt'))('what is no news is none: %s', row => {
		const [, role, line = ''] = /^(\w+) +\| (.*)$/.exec(row) ?? [];
		expect(roleAmidText(line)).toBe(role);
	});

	it('most notices to the reader are told that nothing was fitted on', () => {
		const lines = unseen('unseen-notices.txt');
		const told = lines.filter(line => /^(?:boilerplate|byline)$/.test(roleAmidText(line)));
		expect(told.length / lines.length).toBeGreaterThan(0.7);
	});

	it('news that looks like notices is hardly ever taken for one', () => {
		const lines = unseen('unseen-news.txt');
		const taken = lines.filter(line => roleAmidText(line) === 'boilerplate');
		expect(taken.length / lines.length).toBeLessThan(0.03);
	});

	it('a label of links has the titles behind it, and neither speech nor lists', () => {
		const report = [
			'Floods hit Kenya',
			'Floods have forced thousands from their homes.',
			'Related stories',
			'Kenya’s rivers burst banks',
			'“We lost everything we had,” said Mary Atieno, a trader in Garissa',
			'Among the dead were:',
			'• three children in Garissa',
			'The rain will go on until Sunday.',
		];
		expect(rolesOf(report.join('\n\n')).map(line => line.split(':')[0])).toEqual([
			'headline',
			'body',
			'boilerplate',
			'boilerplate',
			'body',
			'body',
			'body',
			'body',
		]);
	});

	it('links that stand close under their label end where the text goes on', () => {
		const report =
			'Levee fails\n\nOne man died.\n\nRead next\nFloods hit Kenya\n\nWhat we know\n\nTwo were hurt.';
		expect(rolesOf(report).slice(2)).toEqual([
			'boilerplate: Read next',
			'boilerplate: Floods hit Kenya',
			'heading: What we know',
			'body: Two were hurt.',
		]);
	});

	it.each([
		'SOURCE: European Journal of Sport, online May 5, 2014.',
		'Samaritans can be contacted on 116 123.',
		'In the UK, call Samaritans free on 116 123 or email jo@samaritans.example. In the US, call or text 988 to reach the suicide and crisis lifeline.',
		'If you are struggling, help is available. Call or text 988, or chat at 988lifeline.org.',
		'Childline offers support to children on 0800 1111.',
		'The domestic abuse helpline is available on 0808 2000 247.',
	])('notes below the text are no news: %s', note => {
		const report = ['Levee fails', 'A levee failed on Monday.', 'One man died.', note];
		expect(rolesOf(report.join('\n\n')).at(-1)).toBe(`boilerplate: ${note}`);
		expect(rolesOf([...report, 'Share this article'].join('\n\n')).at(-2)).toBe(
			`boilerplate: ${note}`,
		);
	});

	it.each([
		'Residents can call 555 0100 for sandbags.',
		'Police can be contacted on 101.',
		'The ferry is a lifeline for the island, whose people can call 555 0100 to book.',
		'A suicide prevention hotline, 988, was launched in 2022, and callers reach a counsellor in 41 seconds.',
		'The airline set up a helpline for relatives on 0800 555 111.',
		'Calls to Samaritans on 116 123 doubled after the flood, the charity said.',
		'Sources: they had warned the council.',
	])('news stays news there: %s', line => {
		const report = ['Levee fails', 'A levee failed on Monday.', 'One man died.', line];
		expect(rolesOf(report.join('\n\n')).at(-1)).toBe(`body: ${line}`);
	});

	it('where help is to be had is news where the text goes on', () => {
		const report = [
			'Levee fails',
			'A levee failed on Monday.',
			'Samaritans can be contacted on 116 123.',
			'One man died.',
		];
		expect(rolesOf(report.join('\n\n'))[2]).toMatch(/^body: /);
	});
});
