import {constants} from 'node:os';
import process from 'node:process';
import {configFile, stateFile} from '../settings/folders.js';
import type {Memory} from '../settings/memory.js';
import {MemoryFile} from '../settings/memory-file.js';
import {type ReadConfig, readConfig} from '../settings/read-config.js';
import type {Ground} from '../theme/theme.js';
import {askGround} from '../ui/terminal/ask-ground.js';
import {openInput, type TerminalInput} from '../ui/terminal/input.js';
import {Failure} from './failure.js';
import {type Following, follow} from './following.js';
import {assumedGround, isDumb, type Options} from './options.js';

/** What the reader needs to know before its first frame. */
export type Prepared = {
	readonly input: TerminalInput;
	readonly library: Following;
	readonly ground: Promise<Ground>;
	readonly config: Promise<ReadConfig>;
	readonly memory: Promise<Memory>;
	readonly memoryFile: MemoryFile;
};

const takeKeyboard = (): TerminalInput => {
	// Node gives the terminal back when it exits and on other signals, but a SIGHUP that nobody hears
	// ends it at once; Ink hears it only from its first frame on.
	process.once('SIGHUP', () => process.exit(128 + constants.signals.SIGHUP));
	try {
		return openInput().setRawMode(true);
	} catch {
		throw new Failure('no terminal to read keys from: use --format to print instead');
	}
};

/**
 * Takes the keyboard, so that nothing typed from now on is lost, echoed, or acted on by the terminal
 * (a Ctrl-Z before Ink takes it would leave a frame behind), and begins everything that takes a while:
 * meanwhile the reader itself is loaded.
 * @throws {Failure} There is no keyboard.
 */
export const prepare = (paths: readonly string[], options: Options): Prepared => {
	const input = takeKeyboard();
	const library = follow(paths, options);
	const memoryFile = new MemoryFile(stateFile);
	return {
		input,
		library,
		config: readConfig(configFile),
		memory: memoryFile.read(),
		memoryFile,
		ground: isDumb()
			? Promise.resolve(assumedGround())
			: askGround(input, process.stdout).then(ground => ground ?? assumedGround()),
	};
};
