import process from 'node:process';
import meow from 'meow';
import {type Format, formats} from '../formats/format.js';
import {isThemeName, themeNames} from '../theme/themes.js';
import {Failure} from './failure.js';
import {narrowest, type Options, widest} from './options.js';

const flags = {
	format: {type: 'string'},
	output: {type: 'string'},
	theme: {type: 'string'},
	mouse: {type: 'boolean', default: true},
	width: {type: 'string'},
	exitCode: {type: 'boolean', default: false},
	screenReader: {type: 'boolean', default: process.env.INK_SCREEN_READER === 'true'},
	allowPrivate: {type: 'boolean', default: false},
	color: {type: 'boolean', default: true},
	help: {type: 'boolean', default: false, shortFlag: 'h'},
	version: {type: 'boolean', default: false},
} as const;

/** @throws {Failure} An option that can have one value is given more than one. */
const readFlags = (argv: readonly string[]) => {
	try {
		return meow({
			importMeta: import.meta,
			argv,
			flags,
			// Both are made when they are asked for, and then alone.
			autoHelp: false,
			autoVersion: false,
			// What ps, top and the terminal's title call the program.
			pkg: {name: 'wirediff'},
		});
	} catch (error) {
		throw new Failure(`${(error as Error).message.replace(/\.$/, '')}: see wirediff --help`);
	}
};

const parse = (argv: readonly string[]) => {
	const parsed = readFlags(argv);
	const unknown = Object.keys(parsed.flags).find(name => !Object.hasOwn(flags, name));
	if (unknown !== undefined) {
		const option = unknown.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
		const dashes = option.length === 1 ? '-' : '--';
		throw new Failure(`${dashes}${option}: no such option: see wirediff --help`);
	}

	const empty = Object.entries(parsed.flags).find(([, value]) => value === '');
	if (empty !== undefined) {
		throw new Failure(`--${empty[0]}: nothing stands behind it: see wirediff --help`);
	}

	return parsed;
};

const readFormat = (format: string | undefined): Format | undefined => {
	if (format !== undefined && !formats.includes(format as Format)) {
		throw new Failure(`--format ${format}: no such format: choose ${formats.join(', ')}`);
	}

	return format as Format | undefined;
};

const readWidth = (text: string | undefined): number | undefined => {
	const width = text === undefined ? undefined : Number(text);
	if (width !== undefined && !(Number.isInteger(width) && width >= narrowest && width <= widest)) {
		throw new Failure(
			`--width ${text}: not a width: give a whole number from ${narrowest} to ${widest}`,
		);
	}

	return width;
};

const readTheme = (theme: string | undefined): Options['theme'] => {
	if (theme !== undefined && !isThemeName(theme)) {
		throw new Failure(`--theme ${theme}: no such theme: choose ${themeNames.join(', ')}`);
	}

	return theme;
};

/** A command line: the command and its paths, and what is asked for beside them. */
export type Arguments = {
	readonly input: readonly string[];
	readonly options: Options;
	readonly help: boolean;
	readonly version: boolean;
};

/**
 * Reads a command line.
 * @throws {Failure} It has an option that there is not, or a value that the option cannot have.
 */
export const readArguments = (args: readonly string[]): Arguments => {
	const {flags: values, input} = parse(args);
	return {
		input,
		help: values.help,
		version: values.version,
		options: {
			format: readFormat(values.format),
			output: values.output,
			width: readWidth(values.width),
			exitCode: values.exitCode,
			theme: readTheme(values.theme),
			color: values.color,
			mouse: values.mouse,
			screenReader: values.screenReader,
			allowPrivate: values.allowPrivate,
		},
	};
};
