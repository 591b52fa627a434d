import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseArticle} from '../../source/article/parse.js';
import {sanitize} from '../../source/article/sanitize.js';

const parse = (text: string, source = 'report.txt') => parseArticle(text, {id: 'report', source});

const report = 'Levee fails\n\nA levee failed on Monday. One man died.\n';

describe('parseArticle', () => {
	it('takes the headline for the title', () => {
		expect(parse(report)).toMatchObject({id: 'report', source: 'report.txt', title: 'Levee fails'});
	});

	it('takes the first words for the title where there is no headline', () => {
		const text = 'A levee on the swollen Brannock River gave way before dawn on Thursday.';
		expect(parse(text).title).toBe('A levee on the swollen Brannock River gave way before…');
		expect(parse('A levee failed.').title).toBe('A levee failed.');
	});

	it('counts paragraphs as the source has them', () => {
		expect(parse(report).sentences).toEqual([
			{text: 'Levee fails', role: 'headline', paragraph: 0},
			{text: 'A levee failed on Monday.', role: 'body', paragraph: 1},
			{text: 'One man died.', role: 'body', paragraph: 1},
		]);
	});
});

describe('front matter', () => {
	it('is read', () => {
		const text = `---\ntitle: "Levee: one dead"\noutlet: Ferry Ledger\ndate: 2024-03-19T08:30:00Z\nurl: https://ledger.example/1\n---\n${report}`;
		expect(parse(text)).toMatchObject({
			title: 'Levee: one dead',
			outlet: 'Ferry Ledger',
			published: '2024-03-19T08:30:00Z',
			url: 'https://ledger.example/1',
		});
	});

	it('puts its title first, once', () => {
		const first = (title: string) =>
			parse(`---\ntitle: ${title}\n---\n${report}`).sentences.slice(0, 2);
		expect(first('Levee FAILS!')).toMatchObject([
			{text: 'Levee fails', role: 'headline'},
			{text: 'A levee failed on Monday.', role: 'body'},
		]);
		expect(first('Town under water')).toMatchObject([
			{text: 'Town under water', role: 'headline'},
			{text: 'Levee fails', role: 'heading'},
		]);
	});

	it.each([
		['a colon in a title', 'title: Levee fails: one dead\noutlet: Ledger', 'Levee fails: one dead'],
		['a quote that does not end', 'title: "Levee fails\noutlet: Ledger', '"Levee fails'],
		['a list that does not end', 'title: Levee fails\ntags: [a', 'Levee fails'],
		['another type', 'title: [1, 2]\noutlet: Ledger', 'Levee fails'],
	])('is read in spite of %s', (_, block, title) => {
		expect(parse(`---\n${block}\n---\n${report}`).title).toBe(title);
	});

	it('is nothing but a rule where it has no field', () => {
		const {sentences} = parse(`---\nLevee fails\n---\n\nOne man died.`);
		expect(sentences.map(({text}) => text)).toContain('Levee fails');
	});

	it.each([
		['2024-03-19', '2024-03-19'],
		['2024-03-19 08:30', '2024-03-19T08:30'],
		['19 March 2024', '2024-03-19'],
		['March 19, 2024', '2024-03-19'],
		['Tue, 19 Mar 2024 08:00:00 GMT', '2024-03-19T08:00:00Z'],
		['2024-13-45', undefined],
		['soon', undefined],
		['Chapter 11', undefined],
	])('has a date: %s', (date, published) => {
		expect(parse(`---\ndate: ${date}\n---\n${report}`).published).toBe(published);
	});
});

describe('Markdown', () => {
	const text = [
		'# Levee *fails*',
		'',
		'By Connie Ruhl',
		'',
		'A levee on the [Brannock River](https://river.example "The river") **failed** on Monday.',
		'It was `built` in 1950 \\*by hand\\*.',
		'',
		'![Sandbags on Cannery Road](sandbags.jpg)',
		'',
		'## A warning',
		'',
		'> “It came <b>fast</b>,” said Luis_Ocampo_Jr.',
		'',
		'* * *',
		'',
		'- Schools are closed.',
		'- Drivers should go around.',
		'',
		'**What is open**',
		'',
		'The bridge is open.',
	].join('\n');

	it('is read away', () => {
		expect(parse(text, 'report.md').sentences.map(({role, text}) => `${role}: ${text}`)).toEqual([
			'headline: Levee fails',
			'byline: By Connie Ruhl',
			'body: A levee on the Brannock River failed on Monday.',
			'body: It was built in 1950 *by hand*.',
			'caption: Sandbags on Cannery Road',
			'heading: A warning',
			'body: “It came fast,” said Luis_Ocampo_Jr.',
			'body: Schools are closed.',
			'body: Drivers should go around.',
			'heading: What is open',
			'body: The bridge is open.',
		]);
	});

	it('is left alone in plain text', () => {
		expect(parse('2 * 3 * 4 is 24, _he_ said.').sentences[0]?.text).toBe(
			'2 * 3 * 4 is 24, _he_ said.',
		);
	});
});

describe('any text', () => {
	it.each(['B.', 'A B/', 'share via x', 'get the ', '.. ', '“”'])(
		'is read in no time: %s, repeated',
		part => {
			const line = part.repeat(600).slice(0, 590);
			const {sentences} = parse(`${line}\n${line.slice(0, 290)}`);
			expect(
				sentences
					.map(({text}) => text)
					.join('')
					.replaceAll(' ', ''),
			).toHaveLength(`${line}${line.slice(0, 290)}`.replaceAll(' ', '').length);
		},
	);

	const line = fc.oneof(
		fc.string({unit: 'binary', maxLength: 60}),
		fc.string({unit: 'grapheme', maxLength: 60}),
		fc.constantFrom(
			'---',
			'title: "x',
			'# Title',
			'By Jo Day',
			'Image: AP',
			'0',
			'Read more: x',
			'A levee failed on Monday.',
			'Levee fails',
			'\u001B]52;c;eA==\u0007',
			'\u009B31m',
			'**x** [y](z)',
			'“Go.” He went.',
		),
	);
	const text = fc.array(line, {maxLength: 12}).map(lines => lines.join('\n'));

	it('becomes an article whose every string but its source is safe to print', () => {
		fc.assert(
			fc.property(
				text,
				fc.constantFrom('a.txt', 'a.md', 'a\u001B[2J\u202E.txt'),
				(text, source) => {
					const {sentences, source: _, ...rest} = parse(text, source);
					const strings = [...Object.values(rest), ...sentences.map(({text}) => text)];
					for (const string of strings) {
						expect(string ?? '').not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
					}
				},
			),
			{numRuns: 1000},
		);
	});

	it('keeps every visible character, in order', () => {
		const plain = text.filter(text => !text.startsWith('---'));
		fc.assert(
			fc.property(plain, text => {
				const {sentences} = parse(text);
				const visible = (text: string): string => sanitize(text).replaceAll(' ', '');
				expect(visible(sentences.map(({text}) => text).join('\n'))).toBe(visible(text));
			}),
			{numRuns: 1000},
		);
	});
});
