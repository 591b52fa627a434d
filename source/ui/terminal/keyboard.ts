import {openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';

/**
 * Where keys come from: the terminal, also where reports are piped to standard input.
 * From now on the terminal neither echoes them nor acts on them.
 */
export const openKeyboard = (): NodeJS.ReadStream => {
	const keyboard = process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r+'));
	// Ink does so too, but only after the first frame: a Ctrl-Z in between would stop the program
	// with the frame left behind.
	return keyboard.setRawMode(true);
};
