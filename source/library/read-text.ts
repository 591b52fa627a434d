import fs from 'node:fs/promises';
import process from 'node:process';
import {SourceError} from './source.js';

/** In bytes: no report is longer. */
const largestFile = 20_000_000;

/** In characters: no paragraph is longer. */
const longestLine = 1_000_000;

const sizeError = new SourceError('larger than 20 MB', 'name a single report');

/** The bytes of a file. */
export async function readFile(file: string): Promise<Uint8Array> {
	const {size} = await fs.stat(file);
	if (size > largestFile) {
		throw sizeError;
	}

	return fs.readFile(file);
}

/** All bytes of standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
	if (process.stdin.isTTY) {
		throw new SourceError('standard input is a terminal', 'pipe a report into it, or name a file');
	}

	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of process.stdin) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > largestFile) {
			throw sizeError;
		}
	}

	return Buffer.concat(chunks);
}

/**
 * The text that bytes hold.
 * @throws {SourceError} where there is none: an empty file, a picture, a program, data on one line
 */
export function decode(bytes: Uint8Array): string {
	const isUtf16 =
		(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (!isUtf16 && bytes.subarray(0, 8000).includes(0)) {
		throw new SourceError('a binary file', 'name a text file');
	}

	const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
	const text = new TextDecoder(encoding).decode(bytes);
	if (text.trim() === '') {
		throw new SourceError('an empty file', 'name a file with text in it');
	}

	if (text.length > longestLine && text.split('\n').some(line => line.length > longestLine)) {
		throw new SourceError('a line of over a million characters', 'break it into paragraphs');
	}

	return text;
}
