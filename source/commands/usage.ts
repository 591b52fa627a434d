import {configFile} from '../settings/folders.js';

/** The commands beside the reader, which has no name of its own. */
export const commandNames = ['compare', 'coverage', 'search', 'list'] as const;

export type CommandName = (typeof commandNames)[number];

export const isCommandName = (name: string | undefined): name is CommandName =>
	commandNames.includes(name as CommandName);

const indent = (lines: readonly string[], columns: number): readonly string[] =>
	lines.map(text => (text === '' ? '' : ' '.repeat(columns) + text));

const section = (title: string, lines: readonly string[]): readonly string[] => [
	...indent([title], 2),
	...indent(lines, 4),
	'',
];

const page = (...lines: readonly string[]): string => ['', ...lines].join('\n');

const output = '--output FILE        write to a file, in the format that its name ends in';
const width = '--width N            columns of a line of text, 40 to 500';
const exitCode = [
	'--exit-code          print, and end with status 1 where the reports differ in what',
	'                     they tell',
];
const theme = [
	'--theme NAME         dark, light, high-contrast, colour-blind or monochrome;',
	'                     if none is named, as the terminal’s background is',
];
const mouse = '--no-mouse           leave the mouse to the terminal';
const rest = [
	'--screen-reader      say everything in words, line after line (as INK_SCREEN_READER=true)',
	'--allow-private      read addresses of this machine and its network too',
	'--no-color           no colours (as NO_COLOR)',
];
const fourFormats = '--format FORMAT      text, json, markdown or html';
const twoFormats = '--format FORMAT      text or json';

const paths = indent(
	[
		'A PATH is a file (text, Markdown, HTML, JSON, feed, mail), a folder of them, or - for',
		'standard input; a URL is a page or a feed, and may stand for a PATH.',
	],
	2,
);

/** What `wirediff --help` prints: every command and option. */
export const usage = (): string =>
	page(
		...indent(['Read several reports of one story side by side, sentence by sentence', ''], 2),
		...section('Usage', [
			'$ wirediff [PATH|URL|- …]        open the reader; with no path, on samples',
			'$ wirediff compare LEFT RIGHT    compare two reports',
			'$ wirediff coverage PATH …       who reports what, over all reports of a story',
			'$ wirediff search QUERY PATH …   find passages',
			'$ wirediff list PATH …           list reports by story',
		]),
		...section('Examples', [
			'$ wirediff reports/',
			'$ wirediff compare agency.txt https://news.example/story',
			'$ wirediff compare --help        more of a command, with examples',
		]),
		...section('Options', [
			'--format FORMAT      text or json; compare and coverage also markdown or html',
			output,
			width,
			'--exit-code          compare: print, and end with status 1 where the reports differ',
			'                     in what they tell',
			...theme,
			mouse,
			...rest,
			'-h, --help, --version',
		]),
		...paths,
		'  Theme, layout, order, mouse and keys can be set in',
		`  ${configFile}`,
		'  Exit status: 0 done; 1 the reports differ (--exit-code); 2 bad usage,',
		'  input that cannot be read, in whole or in part, or output that cannot be written.',
		'',
	);

type Command = {
	readonly about: string;
	readonly usage: string;
	readonly sections?: readonly string[];
	readonly examples: readonly string[];
	readonly options: readonly string[];
};

const commands: Readonly<Record<CommandName, Command>> = {
	compare: {
		about:
			'Compare two reports: in the reader, or printed where no terminal is or a format is named',
		usage: '$ wirediff compare LEFT RIGHT',
		examples: [
			'$ wirediff compare agency.txt tabloid.txt',
			'$ wirediff compare agency.txt tabloid.txt --output comparison.html',
			'$ curl -s https://news.example/story | wirediff compare - local.md',
		],
		options: [fourFormats, output, width, ...exitCode, ...theme, mouse, ...rest],
	},
	coverage: {
		about: 'Say who reports what, over all reports of a story',
		usage: '$ wirediff coverage PATH …',
		examples: [
			'$ wirediff coverage reports/',
			'$ wirediff coverage reports/ --output coverage.html',
		],
		options: [fourFormats, output, width, ...theme, ...rest],
	},
	search: {
		about: 'Find passages in reports, misspelt ones too',
		usage: '$ wirediff search QUERY PATH …',
		sections: section('A QUERY can hold', [
			'peskv qoute          words in any order',
			'"in these words"     a phrase',
			'!word                none with that word',
			'outlet:reuters title:harbin after:2024-03-01 before:2024-04',
		]),
		examples: [
			"$ wirediff search 'peskv qoute' reports/",
			`$ wirediff search '"second half of May" !reuters' reports/`,
			"$ wirediff search 'harbin after:2024-03-01' reports/ --format json",
		],
		options: [twoFormats, output, width, ...theme, ...rest],
	},
	list: {
		about: 'List reports, those of a story together',
		usage: '$ wirediff list PATH …',
		examples: ['$ wirediff list reports/', '$ wirediff list reports/ --format json'],
		options: [twoFormats, output, width, ...theme, ...rest],
	},
};

/** What `wirediff compare --help` prints, and that of other commands. */
export const usageOf = (name: CommandName): string => {
	const {about, usage, sections = [], examples, options} = commands[name];
	return page(
		...indent([about, ''], 2),
		...section('Usage', [usage]),
		...sections,
		...section('Examples', examples),
		...section('Options', options),
		...paths,
		'',
	);
};
