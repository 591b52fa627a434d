#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {sanitize} from './article/sanitize.js';
import {Failure} from './commands/failure.js';
import {type Options, opensApp} from './commands/options.js';
import {cacheFolder} from './settings/folders.js';

// Most patterns are tried on a few lines. V8 would make each ready twice, and take longer over its
// interpreter's form than over machine code.
setFlagsFromString('--no-regexp-tier-up');

// From Node 22.8 on, what has been compiled of the modules imported from here is kept for the next start.
module.enableCompileCache?.(path.join(cacheFolder, 'compiled'));

const packageFile = new URL('../package.json', import.meta.url);
const samples = fileURLToPath(new URL('../samples', import.meta.url));

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
	const prepared = prepare(paths, options);
	try {
		const {read} = await import('./commands/read.js');
		return await read(paths, {...how, options, prepared});
	} finally {
		prepared.input.close();
	}
};

const print = (text: string): number => {
	process.stdout.write(`${text}\n`);
	return 0;
};

const run = async (args: readonly string[]): Promise<number> => {
	const {readArguments} = await import('./commands/arguments.js');
	const {input, options, help, version} = readArguments(args);
	if (help) {
		const {usage} = await import('./commands/usage.js');
		return print(usage());
	}

	if (version) {
		return print(JSON.parse(readFileSync(packageFile, 'utf8')).version);
	}

	needPipe(input);
	const [command, ...rest] = input;
	switch (command) {
		case 'compare': {
			needPaths('compare', rest, 2);
			if (opensApp(options)) {
				return open(rest, options, {comparing: true});
			}

			const {compareCommand} = await import('./commands/compare.js');
			return compareCommand(rest, options);
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
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof Failure)) {
		throw error;
	}

	process.stderr.write(`wirediff: ${sanitize(error.message)}\n`);
	process.exitCode = 2;
}
