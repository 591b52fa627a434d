import {spawn} from 'node:child_process';
import {closeSync, openSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {splitCommand} from './split-command.js';
import {startProblem} from './start-problem.js';

/** The editor's command and its arguments, as the user's environment names it. */
const editorOf = ({VISUAL, EDITOR}: NodeJS.ProcessEnv): string[] =>
	splitCommand(VISUAL || EDITOR || 'vi');

const failureOf = (command: string, end: string): Error =>
	new Error(`${command} ended with ${end}: the file may not be written`);

/**
 * Opens a file in the user's editor and waits until it is closed.
 * @throws The editor cannot be started, or fails.
 */
export const editFile = async (file: string): Promise<void> => {
	const [command = 'vi', ...args] = editorOf(process.env);
	// Keys come from the terminal, also where a report was piped to standard input.
	const terminal = process.stdin.isTTY ? undefined : openSync('/dev/tty', 'r+');
	try {
		await new Promise<void>((resolve, reject) => {
			// A whole path: an editor may take a name that begins with `-` or `+` for an order.
			spawn(command, [...args, path.resolve(file)], {
				stdio: [terminal ?? 'inherit', 'inherit', 'inherit'],
			})
				.on('error', error =>
					reject(new Error(`${startProblem(command, error)}: set EDITOR to an editor`)),
				)
				.on('exit', (status, signal) =>
					status === 0 ? resolve() : reject(failureOf(command, signal ?? `status ${status}`)),
				);
		});
	} finally {
		if (terminal !== undefined) {
			closeSync(terminal);
		}
	}
};
