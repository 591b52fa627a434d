import {onTestFinished} from 'vitest';
import {openTerminal, type Terminal} from './terminal.js';

/** What a program must have put back when it ends. */
export const restored = {
	alternateScreen: false,
	cursorVisible: true,
	bracketedPaste: false,
	mouse: 'none',
};

/**
 * A shell that tells the terminal's settings, starts the program, and tells them again. It stays
 * until it is closed: of one that ends, the last words may not arrive.
 */
export const openInShell = (env: Readonly<Record<string, string>> = {}): Terminal => {
	const start = `sh -c 'echo pid $$; exec "${process.execPath}" dist/cli.js'`;
	const terminal = openTerminal({
		command: ['bash', '-c', `stty -g; ${start}; echo status $?; stty -g; exec sleep 60`],
		columns: 120,
		rows: 60,
		env,
	});
	onTestFinished(terminal.close);
	return terminal;
};

/** The number of the program's process. */
export const programIn = (terminal: Terminal): number =>
	Number(terminal.received().match(/pid (\d+)/)?.[1]);

/** Waits for the program's end, and reads what the shell told before and after. */
export const endOf = async (terminal: Terminal) => {
	await terminal.waitFor(/status \d+\n+[\da-f]+:/);
	const lines = terminal.screen().filter(line => line !== '');
	return {
		settingsBefore: lines.at(0),
		// What was typed before the program took the keyboard stands before it.
		status: lines.join('\n').match(/status \d+/)?.[0],
		settingsAfter: lines.at(-1),
		text: lines.join('\n'),
	};
};
