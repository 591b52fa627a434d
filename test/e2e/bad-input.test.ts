import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {runWirediff} from './wirediff.js';

const folder = mkdtempSync(join(tmpdir(), 'wirediff-'));
afterAll(() => rmSync(folder, {recursive: true}));

const write = (name: string, content: string | Uint8Array) => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};

const report = write(
	'report.txt',
	'A bridge has fallen\n\nThe bridge over the Lenne fell at noon.\n',
);
const missing = join(folder, 'missing.txt');
const empty = write('empty.txt', '');
const blank = write('blank.txt', ' \n\n\t\n');
const binary = write(
	'binary.txt',
	Uint8Array.from({length: 512}, (_, index) => index % 256),
);
const longLine = write('long-line.txt', 'word '.repeat(1024 * 1024));
const loop = join(folder, 'loop.txt');
symlinkSync(loop, loop);
const bareFolder = join(folder, 'bare');
mkdirSync(bareFolder);

test.each([
	{name: 'a missing path', args: ['compare', report, missing], names: missing},
	{name: 'a file that cannot be read', args: ['compare', report, loop], names: loop},
	{name: 'an empty file', args: ['compare', report, empty], names: empty},
	{name: 'a file of blanks', args: ['compare', report, blank], names: blank},
	{name: 'a binary file', args: ['compare', report, binary], names: binary},
	{name: 'one line of 5 MB', args: ['compare', report, longLine], names: longLine},
	{name: 'a folder without articles', args: ['list', bareFolder], names: bareFolder},
	{name: 'one report where two are needed', args: [report], names: report},
	{name: 'a folder of reports to compare', args: ['compare', report, 'samples'], names: 'samples'},
	{name: 'one report to compare', args: ['compare', report], names: 'compare'},
	{name: 'an unknown format', args: ['list', report, '--format', 'docx'], names: 'docx'},
	{name: 'a width that is none', args: ['list', report, '--width', 'wide'], names: '--width'},
	{
		name: 'a format that a command lacks',
		args: ['list', report, '--format', 'html'],
		names: 'html',
	},
	{name: 'one report where a story is needed', args: ['coverage', report], names: report},
	{name: 'an address that is none', args: ['list', 'http://'], names: 'http://: not an address'},
	{
		name: 'a status for what compares nothing',
		args: ['list', report, '--exit-code'],
		names: '--exit-code: list',
	},
	{name: 'an unknown option', args: ['list', report, '--colour'], names: '--colour'},
	{name: 'an unknown letter', args: ['list', report, '-f'], names: ': -f: '},
	{
		name: 'an option given twice',
		args: ['list', report, '--format', 'text', '--format', 'json'],
		names: '--format can only be set once',
	},
	{
		name: 'a path with escapes in it',
		args: ['compare', report, 'no\u{1B}[31mthing\n'],
		names: ': nothing: ',
	},
	{name: 'an empty query', args: ['search', '', report], names: 'search'},
	{name: 'a search without paths', args: ['search', 'bridge'], names: 'search'},
	{
		name: 'a place that cannot be written',
		args: ['list', report, '--output', join(missing, 'x')],
		names: missing,
	},
	{name: 'a misspelt command', args: ['lsit', report], names: 'did you mean wirediff list?'},
	{
		name: 'a list for a file of pages',
		args: ['list', report, '--output', 'list.html'],
		names: 'list cannot write html',
	},
	{name: 'a command for help', args: ['help'], names: 'did you mean wirediff --help?'},
	{name: 'standard input named twice', args: ['compare', '-', '-'], names: '-: named twice'},
	{name: 'nothing on standard input', args: ['list', '-'], names: '-: an empty'},
])('$name: one line that names it, and status 2', async ({args, names}) => {
	const {status, stdout, stderr} = await runWirediff(args);
	expect(stderr).toMatch(/^wirediff: [^\n]+\n$/);
	expect(stderr).toContain(names);
	expect({status, stdout}).toEqual({status: 2, stdout: ''});
});
