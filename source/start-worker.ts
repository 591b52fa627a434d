import {Worker} from 'node:worker_threads';
import {compileWhenCalled} from './compiling.js';

/**
 * Starts a thread of the program.
 * @param file Its module, as it is named in `dist`.
 * @param workerData What it finds in `workerData`.
 * @throws {Error} There can be no more threads.
 */
export const startWorker = (file: string, workerData?: unknown): Worker => {
	// A thread loads Node's modules anew, and would otherwise compile them from their text, which takes longer
	// than all the rest of its start. It stays so: what is loaded from now on is seldom used at once.
	compileWhenCalled();
	return new Worker(new URL(file, import.meta.url), {workerData});
};
