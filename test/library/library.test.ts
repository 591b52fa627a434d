import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {loadLibrary} from '../../source/library/library.js';
import {problemLine} from '../../source/library/source.js';

const report = 'Levee fails\n\nA levee failed on Monday. One man died.\n';
let folder = '';
const at = (...names: readonly string[]): string => path.join(folder, ...names);

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
	for (const [name, content] of Object.entries(files)) {
		await fs.mkdir(path.dirname(at(name)), {recursive: true});
		await fs.writeFile(at(name), content);
	}
}

beforeEach(async () => {
	folder = await fs.mkdtemp(path.join(os.tmpdir(), 'wirediff-library-'));
});

afterEach(async () => {
	await fs.rm(folder, {recursive: true});
});

describe('loadLibrary', () => {
	it('reads folders recursively, in natural order', async () => {
		await write({'9.txt': report, '10.txt': report, 'sub/b.md': `# Levee\n\n${report}`});
		const {articles, problems} = await loadLibrary([folder]);
		expect(articles.map(({source}) => path.relative(folder, source))).toEqual([
			'9.txt',
			'10.txt',
			path.join('sub', 'b.md'),
		]);
		expect(problems).toEqual([]);
	});

	it('leaves out hidden files, other types and installed packages', async () => {
		await write({
			'a.txt': report,
			'.b.txt': report,
			'.git/c.txt': report,
			'node_modules/x/readme.md': report,
			'd.js': report,
		});
		const {articles} = await loadLibrary([folder]);
		expect(articles.map(({id}) => id)).toEqual(['a']);
	});

	it('leaves out what a browser has saved beside a page', async () => {
		await write({
			'Levee fails.html': `<html><body><h1>Levee fails</h1><p>${report}</p></body></html>`,
			'Levee fails_files/frame.html':
				'<p>Sign up for our newsletter. You can leave at any time.</p>',
			'Levee fails_files/licence.txt': report,
			'court_files/ruling.txt': report,
		});
		const {articles} = await loadLibrary([folder]);
		expect(articles.map(({id}) => id)).toEqual(['ruling', 'Levee-fails']);
	});

	it('reads a named file of any extension', async () => {
		await write({'report.news': report});
		const {articles} = await loadLibrary([at('report.news')]);
		expect(articles[0]?.title).toBe('Levee fails');
	});

	it('names articles after their files, each differently', async () => {
		await write({'x/report.txt': report, 'y/report.txt': report, 'z/two words.txt': report});
		const {articles} = await loadLibrary([folder]);
		expect(articles.map(({id}) => id)).toEqual(['report', 'report-2', 'two-words']);
	});

	it.each([
		[
			['b.txt', '.'],
			['b', 'a'],
		],
		[
			['.', 'b.txt'],
			['a', 'b'],
		],
		[
			['.', '.'],
			['a', 'b'],
		],
		[
			['b.txt', 'b.txt', '.'],
			['b', 'b-2', 'a'],
		],
	])('reads a file once that a folder leads to as well: %j', async (names, ids) => {
		await write({'a.txt': report, 'b.txt': report});
		const {articles} = await loadLibrary(names.map(name => at(name)));
		expect(articles.map(({id}) => id)).toEqual(ids);
	});

	it('says of a page that is named what it does not say of one in a folder', async () => {
		await write({'a.txt': report, 'page.html': '<p>'});
		expect((await loadLibrary([folder])).problems).toEqual([]);
		const {problems} = await loadLibrary([folder, at('page.html')]);
		expect(problems).toMatchObject([{source: at('page.html'), reason: 'no article on this page'}]);
	});

	it.each([
		[
			'an export that is cut off',
			'x.json',
			'{"title": "Levee", "text": "A levee',
			'its JSON is damaged',
		],
		[
			'an export of lines that are all cut off',
			'x.jsonl',
			'{"body": "A\n{"body": "B',
			'its JSON is damaged',
		],
		['an empty page', 'x.html', ' \n', 'an empty page'],
		[
			'a picture in the name of a page',
			'x.html',
			new Uint8Array([0x89, 0x50, 0, 0, 1]),
			'a binary file',
		],
	])('tells of %s, in a folder too', async (_, name, content, reason) => {
		await write({'good.txt': report, [name]: content});
		const {articles, problems} = await loadLibrary([folder]);
		expect(articles).toHaveLength(1);
		expect(problems).toMatchObject([{source: at(name), reason}]);
	});

	it.each([
		['a PDF', '%PDF-1.4\n1 0 obj\n'],
		['an office document or an archive', 'PK\u0003\u0004word/document.xml'],
		['a rich text document', '{\\rtf1\\ansi A levee failed on Monday.}'],
	])('tells %s by its first bytes, and what to do with it', async (what, content) => {
		await write({'report.x': content});
		const {articles, problems} = await loadLibrary([at('report.x')]);
		expect(articles).toEqual([]);
		expect(problems.map(problemLine)).toEqual([
			`${at('report.x')}: ${what}: save it as text, and name that file`,
		]);
	});

	it('passes over what a folder of reports may hold beside them', async () => {
		await write({
			'good.txt': report,
			'data.json': '{"a": 1}',
			'settings.json': '{"indent": 2, // columns\n}',
			'gallery.html': '<html><body><img src="x"></body></html>',
		});
		expect((await loadLibrary([folder])).problems).toEqual([]);
	});

	it('counts the documents that it passes over, and says what to do with them', async () => {
		await write({
			'good.txt': report,
			'b/one.PDF': '',
			'b/two.pdf': '',
			'c.docx': '',
			'~$c.docx': '',
		});
		const {articles, problems} = await loadLibrary([folder]);
		expect(articles).toHaveLength(1);
		expect(problems.map(problemLine)).toEqual([
			`${folder}: 3 documents (.docx, .pdf) passed over: save them as text`,
		]);
	});

	it('tells of documents first where a folder holds nothing else', async () => {
		await write({'one.odt': ''});
		const {problems} = await loadLibrary([folder]);
		expect(problems.map(problemLine)).toEqual([
			`${folder}: 1 document (.odt) passed over: save it as text`,
			`${folder}: no report in this folder: name a folder with .txt, .md or .html files`,
		]);
	});

	it('reads standard input', async () => {
		const {articles} = await loadLibrary(['-'], {readStdin: async () => Buffer.from(report)});
		expect(articles).toMatchObject([{id: 'stdin', source: '-', title: 'Levee fails'}]);
	});

	it.each(['', 'From ledger@mail.example Tue Mar 19 08:00:00 2024\n'])(
		'knows a message by its header: %j',
		async first => {
			const header =
				'Received: from ledger.example\r\n\tby mail.example\r\nFrom: Ledger <news@ledger.example>\r\nSubject: Levee fails\r\nDate: Tue, 19 Mar 2024 08:00:00 +0000\r\n';
			const message = Buffer.from(`${first}${header}\r\nA levee failed on Monday.\r\n`);
			const {articles} = await loadLibrary(['-'], {readStdin: async () => message});
			expect(articles).toMatchObject([
				{title: 'Levee fails', outlet: 'Ledger', published: '2024-03-19T08:00:00+00:00'},
			]);
		},
	);

	it('takes a report for none that begins like one', async () => {
		const text = 'From: the harbour\nDate: Monday\nA levee failed on Monday.\n\nOne man died.';
		const {articles} = await loadLibrary(['-'], {readStdin: async () => Buffer.from(text)});
		expect(articles[0]?.sentences.map(({text}) => text).join(' ')).toContain('From: the harbour');
	});

	it('enters a folder once, whatever links lead to it', async () => {
		await write({'a.txt': report});
		await fs.symlink(folder, at('circle'));
		await fs.symlink(at('nowhere'), at('dangling.txt'));
		await fs.symlink(at('a.txt'), at('linked.txt'));
		const {articles, problems} = await loadLibrary([folder]);
		expect(articles.map(({id}) => id)).toEqual(['a']);
		expect(problems).toEqual([]);
	});

	it('reads a file once that links lead to', async () => {
		await write({'shelf/report.txt': report, 'c.txt': report});
		await fs.mkdir(at('b'));
		const shelf = at('shelf/report.txt');
		await fs.symlink(shelf, at('b/latest.txt'));
		await fs.symlink(shelf, at('b/newest.txt'));
		await fs.symlink(at('c.txt'), at('b/other.txt'));
		expect((await loadLibrary([at('b')])).articles.map(({id}) => id)).toEqual(['latest', 'other']);
		expect((await loadLibrary([folder])).articles.map(({id}) => id)).toEqual(['c', 'report']);
	});

	it.each([
		['a missing path', {}, 'x.txt', 'no such file or folder'],
		['an empty file', {'x.txt': ' \n'}, 'x.txt', 'an empty file'],
		['a binary', {'x.txt': new Uint8Array([0x89, 0x50, 0, 0, 1])}, 'x.txt', 'a binary file'],
		['a folder without reports', {'x/a.js': ''}, 'x', 'no report in this folder'],
		['an export without articles', {'x.json': '{"a": 1}'}, 'x.json', 'no report in it'],
		[
			'a feed without entries',
			{'x.xml': '<rss version="2.0"><channel><title>x</title></channel></rss>'},
			'x.xml',
			'no report in it',
		],
		['a folder of other data', {'x/a.json': '{"a": 1}'}, 'x', 'no report in this folder'],
		['a file of counters', {'x.txt': '0\n14\n'}, 'x.txt', 'no report in it'],
	])('tells of %s and reads the rest', async (_, files, name, reason) => {
		await write({...files, 'good.txt': report});
		const {articles, problems} = await loadLibrary([at(name), at('good.txt')]);
		expect(articles.map(({id}) => id)).toEqual(['good']);
		expect(problems).toMatchObject([{source: at(name), reason}]);
		expect(problems[0]?.advice).not.toBe('');
	});

	it('tells of what is empty in a folder, where nothing is missing with it', async () => {
		await write({'a.txt': report, 'list.txt': '', 'page.html': ''});
		const {articles, problems} = await loadLibrary([folder]);
		expect(articles.map(({id}) => id)).toEqual(['a']);
		expect(problems).toMatchObject([
			{reason: 'an empty file', isHarmless: true},
			{reason: 'an empty page', isHarmless: true},
		]);
		const named = await loadLibrary([at('list.txt')]);
		expect(named.problems[0]?.isHarmless).toBeUndefined();
	});

	it('tells of what is neither file nor folder', async () => {
		const {problems} = await loadLibrary(['/dev/null']);
		expect(problems).toMatchObject([{reason: 'neither a file nor a folder'}]);
	});

	it('tells of a line of over a million characters and reads the rest', async () => {
		await write({'data.txt': 'word '.repeat(200_001), 'report.txt': report});
		const {articles, problems} = await loadLibrary([folder]);
		expect(articles).toHaveLength(1);
		expect(problems).toMatchObject([
			{source: at('data.txt'), reason: 'a line of over a million characters'},
		]);
	});

	it.each([
		['cut off', ['{"text": "A levee failed."}', '', '{"text": "One man'], 1, 'line 3 is no JSON'],
		[
			'damaged twice',
			['{"text": "A levee failed."}', 'x', '{"text": "One man died."}', '}'],
			2,
			'line 2 and 1 more are no JSON',
		],
		['whole', ['{"text": "A levee failed."}', '{"id": 3}', ''], 1, undefined],
	])('reads what it can of JSON Lines that are %s, and tells of the rest', async (...row) => {
		const [, lines, readable, reason] = row;
		await write({'export.jsonl': lines.join('\n')});
		const {articles, problems} = await loadLibrary([folder]);
		expect(articles).toHaveLength(readable);
		expect(problems.map(problemLine)).toEqual(
			reason ? [`${at('export.jsonl')}: ${reason}: mend the file, or export it again`] : [],
		);
	});

	it('reads a page below many comments', async () => {
		const comments = '<!-- a -->\n'.repeat(40);
		const body = '<h1>Levee fails</h1><p>A levee failed on Monday. One man died.</p>';
		await write({'page.html': `${comments}<html><body>${body}</body></html>`});
		expect((await loadLibrary([folder])).articles).toHaveLength(1);
	});

	it('keeps the name of a file as it is, and prints no control character of it', async () => {
		const name = 'a\u001B[31mb\u202E.txt';
		await write({[name]: report});
		const {articles, problems} = await loadLibrary([folder, at('\u001B[2Jx')]);
		expect(articles).toMatchObject([{id: 'ab', source: at(name)}]);
		expect(problems.map(problemLine)).toEqual([
			`${at('x')}: no such file or folder: check the path`,
		]);
	});
});
