import fs from 'node:fs';
import process from 'node:process';
import {SourceError} from './source.js';

/** In bytes: no report is longer. */
const largestFile = 20_000_000;

const sizeError = new SourceError('larger than 20 MB', 'name a single report');

const checkSize = ({size}: fs.Stats): void => {
	if (size > largestFile) {
		throw sizeError;
	}
};

/** The bytes of a file. */
export const readFile = async (file: string): Promise<Uint8Array> => {
	checkSize(await fs.promises.stat(file));
	return fs.promises.readFile(file);
};

/** The same for a thread that may wait for the disk: it takes a fifth of the work. */
export const readFileSync = (file: string): Uint8Array => {
	checkSize(fs.statSync(file));
	return fs.readFileSync(file);
};

const readStream = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > largestFile) {
			throw sizeError;
		}
	}

	return Buffer.concat(chunks);
};

/**
 * All bytes of a named pipe.
 * @param signal Ends the waiting for who writes.
 */
export const readPipe = async (file: string, signal?: AbortSignal): Promise<Uint8Array> => {
	const {Socket} = await import('node:net');
	const {O_NONBLOCK, O_RDONLY} = fs.constants;
	// A thread that waits for who writes would keep the program from ending.
	const fd = fs.openSync(file, O_RDONLY | O_NONBLOCK);
	return readStream(new Socket({fd, readable: true, writable: false, ...(signal && {signal})}));
};

/** All bytes of standard input. */
export const readStandardInput = (): Promise<Uint8Array> => {
	if (process.stdin.isTTY) {
		throw new SourceError('standard input is a terminal', 'pipe a report into it, or name a file');
	}

	return readStream(process.stdin);
};
