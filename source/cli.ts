#!/usr/bin/env node
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import meow from 'meow';
import {sanitize} from './article/sanitize.js';
import {Failure} from './commands/failure.js';
import {type Options, opensApp} from './commands/options.js';
import {type Format, formats} from './formats/format.js';
import {configFile} from './settings/folders.js';
import {isThemeName, themeNames} from './theme/themes.js';

const flags = {
	format: {type: 'string'},
	output: {type: 'string'},
	theme: {type: 'string'},
	mouse: {type: 'boolean', default: true},
	width: {type: 'number'},
	exitCode: {type: 'boolean', default: false},
	allowPrivate: {type: 'boolean', default: false},
	color: {type: 'boolean', default: true},
} as const;

const cli = meow(
	`
	Usage
	  $ wirediff [PATH|URL|- …]        open the reader; with no path, on samples
	  $ wirediff compare LEFT RIGHT    compare two reports
	  $ wirediff coverage PATH …       who reports what, over all reports of a story
	  $ wirediff search QUERY PATH …   find passages
	  $ wirediff list PATH …           list articles by story

	Options
	  --format FORMAT      text or json; compare and coverage also markdown or html
	  --output FILE        write to a file
	  --width N            columns of a line of text, 40 to 500
	  --exit-code          compare: end with status 1 where the reports differ
	  --theme NAME         dark, light, high-contrast, colour-blind or monochrome;
	                       if none is named, as the terminal’s background is
	  --no-mouse           leave the mouse to the terminal
	  --allow-private      read addresses of this machine and its network too
	  --no-color           no colours (as NO_COLOR)
	  --help, --version

	A PATH is a file (text, Markdown, HTML, JSON, feed, mail), a folder of them, or - for
	standard input; a URL is a page or a feed.
	Theme, layout, order, mouse and keys can be set in
	${configFile}
	Exit status: 0 done; 1 the reports differ (--exit-code); 2 bad usage or unreadable input.
`,
	{
		importMeta: import.meta,
		description: 'Read several reports of one story side by side, sentence by sentence',
		flags,
	},
);

const samples = fileURLToPath(new URL('../samples', import.meta.url));

const readOptions = (): Options => {
	const unknown = Object.keys(cli.flags).find(name => !Object.hasOwn(flags, name));
	if (unknown !== undefined) {
		const option = unknown.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
		throw new Failure(`--${option}: no such option: see wirediff --help`);
	}

	const {format, output, width, exitCode, theme, mouse, allowPrivate} = cli.flags;
	if (format !== undefined && !formats.includes(format as Format)) {
		throw new Failure(`--format ${format}: no such format: choose ${formats.join(', ')}`);
	}

	if (width !== undefined && !(Number.isInteger(width) && width >= 40 && width <= 500)) {
		throw new Failure(`--width ${width}: not a width: give a whole number from 40 to 500`);
	}

	if (theme !== undefined && !isThemeName(theme)) {
		throw new Failure(`--theme ${theme}: no such theme: choose ${themeNames.join(', ')}`);
	}

	return {
		format: format as Format | undefined,
		output,
		width,
		exitCode,
		theme,
		mouse,
		allowPrivate,
	};
};

const needPipe = (paths: readonly string[]): void => {
	if (paths.includes('-') && process.stdin.isTTY) {
		throw new Failure('-: nothing is piped into standard input: as in curl URL | wirediff -');
	}
};

const needPaths = (command: string, paths: readonly string[], count = 1): void => {
	if (paths.length < count) {
		throw new Failure(
			`${command} needs ${count === 1 ? 'a path' : 'two reports'}: see wirediff --help`,
		);
	}
};

const open = async (
	paths: readonly string[],
	options: Options,
	how: {comparing?: boolean; unnamed?: boolean},
): Promise<number> => {
	// React is several times faster so, and reads it when it is loaded.
	process.env.NODE_ENV ??= 'production';
	const {prepare} = await import('./commands/prepare.js');
	const prepared = prepare();
	try {
		const {read} = await import('./commands/read.js');
		return await read(paths, {...how, options, prepared});
	} finally {
		prepared.input.close();
	}
};

const run = async (input: readonly string[]): Promise<number> => {
	const options = readOptions();
	needPipe(input);
	const [command, ...rest] = input;
	switch (command) {
		case 'compare': {
			needPaths('compare', rest, 2);
			const {compareCommand} = await import('./commands/compare.js');
			return opensApp(options)
				? open(rest, options, {comparing: true})
				: compareCommand(rest, options);
		}

		case 'coverage': {
			needPaths('coverage', rest);
			const {coverageCommand} = await import('./commands/coverage.js');
			return coverageCommand(rest, options);
		}

		case 'search': {
			const [query = '', ...paths] = rest;
			if (query.trim() === '') {
				throw new Failure('search needs words to find: see wirediff --help');
			}

			needPaths('search', paths);
			const {searchCommand} = await import('./commands/search.js');
			return searchCommand(query, paths, options);
		}

		case 'list': {
			needPaths('list', rest);
			const {listCommand} = await import('./commands/list.js');
			return listCommand(rest, options);
		}

		default: {
			const paths = input.length > 0 ? input : [samples];
			if (opensApp(options)) {
				return open(paths, options, {unnamed: input.length === 0});
			}

			const {compareFirstTwo} = await import('./commands/compare.js');
			return compareFirstTwo(paths, options);
		}
	}
};

try {
	process.exitCode = await run(cli.input);
} catch (error) {
	if (!(error instanceof Failure)) {
		throw error;
	}

	process.stderr.write(`wirediff: ${sanitize(error.message)}\n`);
	process.exitCode = 2;
}
