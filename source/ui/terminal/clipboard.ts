import {Buffer} from 'node:buffer';

/** The sequence that has a terminal put a text into the clipboard (OSC 52). */
export const copySequence = (text: string): string =>
	`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
