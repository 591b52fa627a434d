import {openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';

/** Where keys come from: the terminal, also where reports are piped to standard input. */
export const openKeyboard = (): NodeJS.ReadStream =>
	process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r+'));
