import {spawn} from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/** The editor's command and its arguments, as the user's environment names it. */
const editorOf = ({VISUAL, EDITOR}: NodeJS.ProcessEnv): string[] =>
	(VISUAL || EDITOR || 'vi').split(/\s+/).filter(Boolean);

/**
 * Opens a file in the user's editor and waits until it is closed.
 * @throws The editor cannot be started.
 */
export const editFile = (file: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const [command = 'vi', ...args] = editorOf(process.env);
		// A whole path: an editor may take a name that begins with `-` or `+` for an order.
		spawn(command, [...args, path.resolve(file)], {stdio: 'inherit'})
			.on('error', ({message}) => reject(new Error(`${message}: set EDITOR to an editor`)))
			.on('exit', () => resolve());
	});
