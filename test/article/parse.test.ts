import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseArticle} from '../../source/article/parse.js';
import {sanitize} from '../../source/article/sanitize.js';

const parse = (text: string, source = 'report.txt') => parseArticle(text, {id: 'report', source});

const report = 'Levee fails\n\nA levee failed on Monday. One man died.\n';

describe('parseArticle', () => {
	it('takes the headline for the title', async () => {
		expect(await parse(report)).toMatchObject({
			id: 'report',
			source: 'report.txt',
			title: 'Levee fails',
		});
	});

	it('takes the first words for the title where there is no headline', async () => {
		const text = 'A levee on the swollen Brannock River gave way before dawn on Thursday.';
		expect((await parse(text)).title).toBe(
			'A levee on the swollen Brannock River gave way before…',
		);
		expect((await parse('A levee failed.')).title).toBe('A levee failed.');
	});

	it('counts paragraphs as the source has them', async () => {
		expect((await parse(report)).sentences).toEqual([
			{text: 'Levee fails', role: 'headline', paragraph: 0},
			{text: 'A levee failed on Monday.', role: 'body', paragraph: 1},
			{text: 'One man died.', role: 'body', paragraph: 1},
		]);
	});
});

describe('front matter', () => {
	it('is read', async () => {
		const text = `---\ntitle: "Levee: one dead"\noutlet: Ferry Ledger\ndate: 2024-03-19T08:30:00Z\nurl: https://ledger.example/1\n---\n${report}`;
		expect(await parse(text)).toMatchObject({
			title: 'Levee: one dead',
			outlet: 'Ferry Ledger',
			published: '2024-03-19T08:30:00Z',
			url: 'https://ledger.example/1',
		});
	});

	it('puts its title first, once', async () => {
		const first = async (title: string) =>
			(await parse(`---\ntitle: ${title}\n---\n${report}`)).sentences.slice(0, 2);
		expect(await first('Levee FAILS!')).toMatchObject([
			{text: 'Levee fails', role: 'headline'},
			{text: 'A levee failed on Monday.', role: 'body'},
		]);
		expect(await first('Town under water')).toMatchObject([
			{text: 'Town under water', role: 'headline'},
			{text: 'Levee fails', role: 'heading'},
		]);
	});

	it.each([
		['a colon in a title', 'title: Levee fails: one dead\noutlet: Ledger', 'Levee fails: one dead'],
		['a quote that does not end', 'title: "Levee fails\noutlet: Ledger', '"Levee fails'],
		['a list that does not end', 'title: Levee fails\ntags: [a', 'Levee fails'],
		['another type', 'title: [1, 2]\noutlet: Ledger', 'Levee fails'],
	])('is read in spite of %s', async (_, block, title) => {
		expect((await parse(`---\n${block}\n---\n${report}`)).title).toBe(title);
	});

	it('is nothing but a rule where it has no field', async () => {
		const {sentences} = await parse(`---\nLevee fails\n---\n\nOne man died.`);
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
	])('has a date: %s', async (date, published) => {
		expect((await parse(`---\ndate: ${date}\n---\n${report}`)).published).toBe(published);
	});
});

describe('any text', () => {
	it.each(['B.', 'A B/', 'share via x', 'get the ', '.. ', '“”'])(
		'is read in no time: %s, repeated',
		async part => {
			const line = part.repeat(600).slice(0, 590);
			const {sentences} = await parse(`${line}\n${line.slice(0, 290)}`);
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

	it('becomes an article whose every string but its source is safe to print', async () => {
		await fc.assert(
			fc.asyncProperty(
				text,
				fc.constantFrom('a.txt', 'a.md', 'a\u001B[2J\u202E.txt'),
				async (text, source) => {
					const {sentences, source: _, ...rest} = await parse(text, source);
					const strings = [...Object.values(rest), ...sentences.map(({text}) => text)];
					for (const string of strings) {
						expect(string ?? '').not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
					}
				},
			),
			{numRuns: 1000},
		);
	});

	it('keeps every visible character, in order', async () => {
		const plain = text.filter(text => !text.startsWith('---'));
		await fc.assert(
			fc.asyncProperty(plain, async text => {
				const {sentences} = await parse(text);
				const visible = (text: string): string => sanitize(text).replaceAll(' ', '');
				expect(visible(sentences.map(({text}) => text).join('\n'))).toBe(visible(text));
			}),
			{numRuns: 1000},
		);
	});
});
