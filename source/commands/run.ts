import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {sanitize} from '../article/sanitize.js';
import {readArguments} from './arguments.js';
import {print} from './deliver.js';
import {Failure} from './failure.js';
import {type Options, opensApp} from './options.js';

const needPipe = (paths: readonly string[]): void => {
	if (paths.includes('-') && process.stdin.isTTY) {
		throw new Failure('-: nothing is piped into standard input: as in curl URL | wirediff -');
	}

	if (paths.filter(each => each === '-').length > 1) {
		throw new Failure('-: named twice, but standard input is one report: name a file');
	}
};

const needPaths = (command: string, paths: readonly string[], count = 1): void => {
	if (paths.length < count) {
		throw new Failure(
			`${command} needs ${count === 1 ? 'a path' : 'two reports'}: see wirediff ${command} --help`,
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
	// Yoga, which lays out for Ink, would have it decode a text, and Node load all of its HTTP client.
	Reflect.deleteProperty(globalThis, 'fetch');
	const {prepare} = await import('./prepare.js');
	const prepared = prepare(paths, options);
	try {
		const {read} = await import('./read.js');
		return await read(paths, {...how, options, prepared});
	} finally {
		prepared.input.close();
	}
};

/** Prints what is asked for instead of a command. */
const tell = async (text: string): Promise<number> => {
	await print(`${text}\n`);
	return 0;
};

const refuseExitCode = (command: string, {exitCode}: Options): void => {
	if (exitCode) {
		throw new Failure(`--exit-code: ${command} compares nothing: leave it out`);
	}
};

const dispatch = async (args: readonly string[], root: URL): Promise<number> => {
	const {input, options, help, version} = readArguments(args);
	if (help) {
		const {isCommandName, usage, usageOf} = await import('./usage.js');
		const [command] = input;
		return tell(isCommandName(command) ? usageOf(command) : usage());
	}

	if (version) {
		return tell(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version);
	}

	needPipe(input);
	const [command, ...rest] = input;
	switch (command) {
		case 'compare': {
			needPaths('compare', rest, 2);
			if (opensApp(options)) {
				return open(rest, options, {comparing: true});
			}

			const {compareCommand} = await import('./compare.js');
			return compareCommand(rest, options);
		}

		case 'coverage': {
			needPaths('coverage', rest);
			refuseExitCode('coverage', options);
			const {coverageCommand} = await import('./coverage.js');
			return coverageCommand(rest, options);
		}

		case 'search': {
			const [query = '', ...paths] = rest;
			if (query.trim() === '') {
				throw new Failure('search needs words to find: see wirediff search --help');
			}

			needPaths('search', paths);
			refuseExitCode('search', options);
			const {searchCommand} = await import('./search.js');
			return searchCommand(query, paths, options);
		}

		case 'list': {
			needPaths('list', rest);
			refuseExitCode('list', options);
			const {listCommand} = await import('./list.js');
			return listCommand(rest, options);
		}

		default: {
			if (command !== undefined && !existsSync(command)) {
				const {refuseMisspelt} = await import('./meant.js');
				refuseMisspelt(command);
			}

			const paths = input.length > 0 ? input : [fileURLToPath(new URL('samples', root))];
			if (opensApp(options)) {
				return open(paths, options, {unnamed: input.length === 0});
			}

			const {compareFirstTwo} = await import('./compare.js');
			return compareFirstTwo(paths, options);
		}
	}
};

/**
 * Runs a command line, and says on standard error in one line why it cannot be done.
 * @param root The folder of the package.
 * @returns The status to exit with.
 */
export const run = async (args: readonly string[], root: URL): Promise<number> => {
	try {
		return await dispatch(args, root);
	} catch (error) {
		if (!(error instanceof Failure)) {
			throw error;
		}

		process.stderr.write(`wirediff: ${sanitize(error.message)}\n`);
		return 2;
	}
};
