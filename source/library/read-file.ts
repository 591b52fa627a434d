import fs from 'node:fs/promises';
import process from 'node:process';
import {SourceError} from './source.js';

/** In bytes: no report is longer. */
const largestFile = 20_000_000;

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
