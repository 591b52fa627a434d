import {type ColorSupportLevel, supportsColor} from 'chalk';
import {type Format, formatOfFile} from '../formats/format.js';
import {groundOfVariable} from '../theme/ground.js';
import type {Ground, ThemeName} from '../theme/theme.js';
import {Failure} from './failure.js';

/** What the command line asks for beside the command itself. */
export type Options = {
	readonly format: Format | undefined;
	/** A file to write to, instead of standard output. */
	readonly output: string | undefined;
	/** Columns of a line of text. */
	readonly width: number | undefined;
	/** Whether `compare` ends with status 1 where the reports differ. */
	readonly exitCode: boolean;
	readonly theme: ThemeName | undefined;
	/** Whether colours may be used, where there are any. */
	readonly color: boolean;
	/** Whether the mouse may be used. */
	readonly mouse: boolean;
	/** Whether everything is said in words, line after line, for screen readers. */
	readonly screenReader: boolean;
	/** Whether addresses in private networks may be read. */
	readonly allowPrivate: boolean;
};

/** The format that is asked for: by name, or else by the ending of the file to write to. */
export const chosenFormat = ({
	format,
	output = '',
}: Pick<Options, 'format' | 'output'>): Format | undefined => format ?? formatOfFile(output);

/**
 * Whether a command that prints text or JSON alone is to print JSON.
 * @throws {Failure} Another format is asked for.
 */
export const wantsJson = (command: string, options: Options): boolean => {
	const format = chosenFormat(options);
	if (format === 'markdown' || format === 'html') {
		const chosenBy = options.format ? `--format ${format}` : `--output ${options.output}`;
		throw new Failure(
			`${chosenBy}: ${command} cannot write ${format}, only text and json: choose one of them`,
		);
	}

	return format === 'json';
};

/** Columns of printed text, at least and at most. */
export const narrowest = 40;
export const widest = 500;

/** Whether the terminal can do no more than show one line after the other. */
export const isDumb = (): boolean => process.env.TERM === 'dumb';

/** Whether a command opens the app: on a terminal that has room for it, where nothing else is asked for. */
export const opensApp = ({format, output, exitCode, screenReader}: Options): boolean =>
	process.stdout.isTTY === true &&
	(screenReader || !isDumb()) &&
	format === undefined &&
	output === undefined &&
	!exitCode;

const colorsOff = (): boolean =>
	Boolean(process.env.NO_COLOR) && process.env.FORCE_COLOR === undefined;

/** How many colours the terminal has: 0 none, 1 sixteen, 2 256, 3 all. */
export const colorLevel = ({color}: Pick<Options, 'color'>): ColorSupportLevel =>
	!color || colorsOff() || !supportsColor ? 0 : supportsColor.level;

/** The ground of a terminal that does not tell it when it is asked. */
export const assumedGround = (): Ground => groundOfVariable(process.env.COLORFGBG) ?? 'dark';
