import {Worker} from 'node:worker_threads';
import {clearStartFlags} from './start-flags.js';

/**
 * Starts a thread of the program.
 * @param file Its module, as it is named in `dist`.
 * @param workerData What it finds in `workerData`.
 * @throws {Error} There can be no more threads.
 */
export const startWorker = (file: string, workerData?: unknown): Worker => {
	// A thread loads all of Node's modules anew, and would compile them from their text under other flags than
	// Node's own: that takes four times as long as starting it.
	clearStartFlags();
	return new Worker(new URL(file, import.meta.url), {workerData});
};
