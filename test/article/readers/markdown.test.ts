import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseArticle} from '../../../source/article/parse.js';
import {readMarks} from '../../../source/article/readers/html-markdown.js';
import {readMarkdown} from '../../../source/article/readers/markdown.js';

const unitsOf = async (text: string, source = 'report.md', type?: string) => {
	const {sentences} = await parseArticle(text, {id: 'report', source}, type);
	return sentences.map(({role, text}) => `${role}: ${text}`);
};

describe('Markdown', () => {
	const text = [
		'# Levee *fails*',
		'',
		'By Connie Ruhl',
		'',
		'A levee on the [Brannock River](https://river.example/(north)_bank "The river") **failed** on Monday.',
		'',
		'It was `built` in 1950 \\*by hand\\*.[^1]',
		'',
		'![Sandbags on Cannery Road](sandbags.jpg)',
		'',
		'## A warning',
		'',
		'> “It came <b>fast</b>,” said Luis_Ocampo_Jr.',
		'',
		'* * *',
		'',
		'- Schools are closed',
		'- Drivers should go around the market',
		'',
		'**What is open**',
		'',
		'The [bridge][b] at Fisher&#39;s&nbsp;Row is open.<br>So is the school.',
		'',
		'[^1]: By hand, said the county.',
		'',
		'[b]: https://bridge.example',
	].join('\n');

	it('is read away', async () => {
		expect(await unitsOf(text)).toEqual([
			'headline: Levee fails',
			'byline: By Connie Ruhl',
			'body: A levee on the Brannock River failed on Monday.',
			'body: It was built in 1950 *by hand*.',
			'caption: Sandbags on Cannery Road',
			'heading: A warning',
			'body: “It came fast,” said Luis_Ocampo_Jr.',
			'body: Schools are closed',
			'body: Drivers should go around the market',
			'heading: What is open',
			"body: The bridge at Fisher's Row is open.",
			'body: So is the school.',
			'body: By hand, said the county.',
		]);
	});

	it.each(['', ' *not* a wrap'])('takes a line break for a space: %s', async end => {
		const [first, second] = [
			`The mayor resigned on Monday after a report found that she had ignored warnings about the bridge for more${end}`,
			'than two years, officials said.',
		];
		expect(await unitsOf(`# Mayor resigns\n\n${first}\n${second}`)).toEqual([
			'headline: Mayor resigns',
			`body: ${first.replaceAll('*', '')} ${second}`,
		]);
	});

	it.each([
		'3. Oktober 2024',
		'2*3*4 is 24',
		'5~6 of 7~8 boats sank',
		'The firm R&D<5 was AT&T',
		'snake_case_name',
	])('is not seen where none is meant: %s', async words => {
		const line = `${words}, the police said on Monday.`;
		expect(await unitsOf(`# Boats sink\n\n${line}`)).toEqual([
			'headline: Boats sink',
			`body: ${line}`,
		]);
	});

	it('keeps numbers that do not count items from one', async () => {
		const text =
			'A levee failed.\n\n3. *The* bridge is closed\n4. The school is open\n\n* * *\n\n1. Stay in\n2. Go nowhere';
		expect(await unitsOf(text)).toEqual([
			'body: A levee failed.',
			'body: 3. The bridge is closed',
			'body: 4. The school is open',
			'body: Stay in',
			'body: Go nowhere',
		]);
	});

	it('may be as long as a book', () => {
		expect(readMarks('*Go*.\n\n'.repeat(10_500))).toHaveLength(10_500);
	});

	it('has the rows of a table', async () => {
		const table = '| Town | Dead |\n| --- | ---: |\n| Harrow | 36 |\n| Low *Grove* | 4 |';
		expect(await unitsOf(`A levee failed on Monday.\n\n${table}\n\nOne man died.`)).toEqual([
			'body: A levee failed on Monday.',
			'heading: Town | Dead',
			'body: Harrow | 36',
			'body: Low Grove | 4',
			'body: One man died.',
		]);
	});

	it('is left alone in plain text', async () => {
		const line = '2 * 3 * 4 is 24, _he_ said &amp; left.';
		expect(await unitsOf(line, 'report.txt')).toEqual([`body: ${line}`]);
	});

	it('keeps a sentence that is a link from its first word to its stop', async () => {
		const text =
			'[Divers found 12 bodies in the hull, they said.](https://x.example/a)\n\n[More](/b)';
		expect(await unitsOf(`A ferry sank.\n\n${text}`)).toEqual([
			'body: A ferry sank.',
			'body: Divers found 12 bodies in the hull, they said.',
			'boilerplate: More',
		]);
	});

	it('makes of a text without marks what it makes of any', async () => {
		const part = fc.constantFrom(
			...[
				'A levee failed',
				' ',
				'\n',
				'\n\n',
				'  \n',
				'    ',

				'- x',
				'1. x',
				'2) x',
				'--',
				'+',
			],
			...[
				'.',
				'”',
				'R&D',
				'<i>',
				'#',
				'~',
				'`',
				'1',
				'\\',
				'=',
				'|',
				'* ',
				'&nbsp;',
				'www.river.example',
				'a@b.example',
				'http://b.example',
				'[this year]',
				'[a]: /x',
				'[^1]',
				'(',
				']',
				'[',
				'!',
			],
		);
		await fc.assert(
			fc.asyncProperty(fc.array(part, {maxLength: 12}), async parts => {
				const text = parts.join('');
				expect(await readMarkdown(text)).toEqual(readMarks(text));
			}),
			{numRuns: 1000, examples: [[['--', '    ', '--']]]},
		);
	});

	describe('without a name that tells it', () => {
		const marked =
			'# Levee fails\n\nA levee **failed** on\nMonday.\n\n## A warning\n\nIt rained.\n';

		it.each([
			['on standard input', marked, '-', undefined],
			[
				'on standard input, below front matter',
				`---\noutlet: Ledger\n---\n\n${marked}`,
				'-',
				undefined,
			],
			['from a pipe', marked, '/dev/fd/63', undefined],
			['by the media type', marked, 'https://ledger.example/levee', 'text/markdown'],
		])('is read %s', async (_, text, source, type) => {
			expect(await unitsOf(text, source, type)).toEqual([
				'headline: Levee fails',
				'body: A levee failed on Monday.',
				'heading: A warning',
				'body: It rained.',
			]);
		});

		it.each([
			[
				'a text without headings',
				'Levee fails\nThe *Mary Rose* sank.\n\n#1 in the news',
				'-',
				undefined,
			],
			['a text by its name', '# Levee fails\n\nIt rained.', 'report.txt', undefined],
			[
				'a text by its media type',
				'# Levee fails\n\nIt rained.',
				'https://ledger.example/levee',
				'text/plain',
			],
		])('is not seen in %s', async (_, text, source, type) => {
			const lines = text.split(/\n+/);
			expect((await unitsOf(text, source, type)).map(unit => unit.replace(/^\w+: /, ''))).toEqual(
				lines,
			);
		});
	});
});
