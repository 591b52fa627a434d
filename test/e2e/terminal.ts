import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';
import {type Environment, environmentWith} from './environment.js';
import {linesOf, styledRowsOf} from './screen.js';

export type TerminalOptions = {
	/** The program and its arguments. */
	readonly command: readonly [string, ...string[]];
	readonly columns?: number;
	readonly rows?: number;
	readonly cwd?: string;
	readonly env?: Environment;
	/** What the terminal answers when it is asked for its background, such as `rgb:ff/ff/ff`. */
	readonly background?: string;
	/**
	 * Milliseconds to wait for anything. Unless given, longer than a step takes on a slow machine and
	 * shorter than a test may take.
	 */
	readonly patience?: number;
};

export type Exit = {readonly code: number; readonly signal: number};

/** What to wait for: words on the screen, or anything that becomes true. */
export type Condition = string | RegExp | (() => boolean);

export type Terminal = ReturnType<typeof openTerminal>;

/** Starts a program in a pseudo-terminal whose screen can be read and whose keys can be pressed. */
export const openTerminal = ({
	command: [file, ...args],
	columns = 80,
	rows = 24,
	cwd = process.cwd(),
	env = {},
	background,
	patience = 60_000,
}: TerminalOptions) => {
	const emulator = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
	const program = spawn(file, args, {
		cols: columns,
		rows,
		cwd,
		env: environmentWith(env),
	});

	let cursorVisible = true;
	for (const [final, visible] of [
		['h', true],
		['l', false],
	] as const) {
		emulator.parser.registerCsiHandler({prefix: '?', final}, parameters => {
			if (parameters.includes(25)) {
				cursorVisible = visible;
			}

			return false;
		});
	}

	const watchers = new Set<() => void>();
	const wakeWatchers = () => {
		for (const watch of watchers) {
			watch();
		}
	};

	const received: string[] = [];
	let bytesReceived = 0;
	let chunksToParse = 0;
	program.onData(data => {
		received.push(data);
		bytesReceived += Buffer.byteLength(data);
		chunksToParse++;
		emulator.write(data, () => {
			chunksToParse--;
			// Half a frame is nothing to look at.
			if (chunksToParse === 0 && !emulator.modes.synchronizedOutputMode) {
				wakeWatchers();
			}
		});
	});

	// A terminal answers what a program asks it, such as where the cursor is.
	emulator.onData(answer => program.write(answer));
	emulator.parser.registerOscHandler(11, question => {
		if (question === '?' && background !== undefined) {
			program.write(`\u001B]11;${background}\u001B\\`);
		}

		return true;
	});

	let exit: Exit | undefined;
	const exited = new Promise<Exit>(resolve => {
		program.onExit(({exitCode, signal = 0}) => {
			emulator.write('', () => {
				exit = {code: exitCode, signal};
				resolve(exit);
				wakeWatchers();
			});
		});
	});

	const screen = () => linesOf(emulator);

	const holds = (condition: Condition) => {
		if (typeof condition === 'function') {
			return condition();
		}

		const text = screen().join('\n');
		return typeof condition === 'string' ? text.includes(condition) : condition.test(text);
	};

	const failure = (reason: string, condition: Condition) =>
		new Error(
			[
				`${reason} while waiting for ${condition}. The screen was:`,
				...screen().map(line => `│${line.padEnd(emulator.cols)}│`),
			].join('\n'),
		);

	/** Resolves as soon as the condition holds; otherwise throws with the screen as it stands. */
	const waitFor = (condition: Condition) =>
		new Promise<void>((resolve, reject) => {
			const settle = (then: () => void) => {
				clearTimeout(timer);
				watchers.delete(watch);
				then();
			};

			const watch = () => {
				if (holds(condition)) {
					settle(resolve);
				} else if (exit) {
					const reason = `The program ended with status ${exit.code}`;
					settle(() => reject(failure(reason, condition)));
				}
			};

			const timer = setTimeout(() => {
				settle(() => reject(failure(`${patience / 1000} s passed`, condition)));
			}, patience);
			watchers.add(watch);
			watch();
		});

	return {
		pid: program.pid,
		exited,
		screen,
		/** The screen's rows with the colours and styles of their text. */
		styledRows: () => styledRowsOf(emulator),
		waitFor,
		type: (keys: string) => program.write(keys),
		/** Types the keys, then waits. */
		press: async (keys: string, condition: Condition) => {
			program.write(keys);
			await waitFor(condition);
		},
		resize: (newColumns: number, newRows: number) => {
			emulator.resize(newColumns, newRows);
			program.resize(newColumns, newRows);
		},
		cursor: () => ({
			column: emulator.buffer.active.cursorX,
			row: emulator.buffer.active.cursorY,
			visible: cursorVisible,
		}),
		/** What a program must have put back before it ends. */
		modes: () => ({
			alternateScreen: emulator.buffer.active.type === 'alternate',
			cursorVisible,
			bracketedPaste: emulator.modes.bracketedPasteMode,
			mouse: emulator.modes.mouseTrackingMode,
		}),
		/** Everything that the program has written so far, control sequences included. */
		received: () => received.join(''),
		/** How many bytes that is. */
		bytesReceived: () => bytesReceived,
		/** Ends the program, should it still run. */
		close: async () => {
			if (!exit) {
				program.kill('SIGKILL');
			}

			await exited;
			emulator.dispose();
		},
	};
};
