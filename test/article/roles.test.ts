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

	it.each([
		'By Wednesday afternoon, the police had found the car.',
		'By making the bridge wider, the city hopes to end the jams.',
		'Published in May, the study followed 4,000 nurses.',
		'Updated forecasts point to a wet weekend.',
		'Read more slowly, the letter says the opposite.',
		'Share prices fell by a third.',
		'Vote now or never, the party told its members.',
		'Breaking news travels fast in the valley.',
		'Posted by Reuters on Monday, the clip was seen by millions.',
		'Comments made by the minister were widely shared online.',
		'Copyright law was changed in 2019.',
		'Related charges were dropped.',
		'Image makers had warned the candidate.',
		'Pictures of the wreck, taken from the air, were shown in court.',
		'Have the banks learnt? Their messages suggest not.',
		'Follow the money, he told the court.',
		'Heavy rain contributed to this week’s floods.',
		'This story was told in court by the victim’s sister.',
		'The report (PDF) was sent to AP/Wide World on Monday.',
		'To contact us he used a stolen phone, the bank said.',
	])('news stays news: %s', sentence => {
		const report = `Levee fails\n\nA levee failed on Monday.\n\n${sentence}\n\nOne man died.`;
		const {sentences} = parseText(report, {}, {id: 'report', source: 'report.txt'});
		const body = sentences.filter(({role}) => role === 'body').map(({text}) => text);
		expect(body.join(' ')).toContain(sentence);
	});
});
