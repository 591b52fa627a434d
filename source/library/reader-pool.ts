import type {Worker} from 'node:worker_threads';
import {startWorker} from '../start-worker.js';
import {
	type AnyOutcome,
	isStream,
	type ReadOptions,
	readSources,
	type Source,
} from './read-source.js';
import type {ReaderSettings, Reply, Request} from './reader-worker.js';

type Outcomes = readonly AnyOutcome[];

/** A request that a thread has not answered yet. */
type Pending = {
	readonly sources: readonly Source[];
	readonly resolve: (outcomes: Outcomes | Promise<Outcomes>) => void;
};

type Thread = {readonly worker: Worker; readonly pending: Map<number, Pending>};

// One that has failed has no id any more.
const isAlive = ({worker}: Thread): boolean => worker.threadId !== -1;

/** Threads that read sources, so that reading many keeps nobody from typing. */
export class ReaderPool {
	readonly #options: ReadOptions & ReaderSettings;
	readonly #threads: Thread[] = [];
	readonly #size: number;
	#requests = 0;
	#hasAnswered = false;

	/**
	 * The last thread starts when more is wanted after the first answer: until that is on the screen, its
	 * processor is needed to get it there.
	 */
	constructor(threads: number, options: ReadOptions & ReaderSettings) {
		this.#options = options;
		this.#size = threads;
		this.#grow(Math.max(1, threads - 1));
	}

	/** Reads sources on the thread with the least to do; on this one where all have failed. */
	read(sources: readonly Source[]): Promise<Outcomes> {
		this.#grow(this.#hasAnswered ? this.#size : 0);
		const [first, ...others] = this.#threads.filter(isAlive);
		// Threads have no standard input, and wait for a pipe with all that they are asked for.
		if (first === undefined || sources.some(isStream)) {
			return readSources(sources, this.#options);
		}

		const {worker, pending} = others.reduce(
			(freest, other) => (other.pending.size < freest.pending.size ? other : freest),
			first,
		);
		const request = this.#requests++;
		return new Promise(resolve => {
			pending.set(request, {sources, resolve});
			worker.postMessage({request, sources} satisfies Request);
		});
	}

	/** Stops the threads, whatever they are at. */
	async close(): Promise<void> {
		await Promise.all(this.#threads.map(({worker}) => worker.terminate()));
	}

	#grow(size: number): void {
		while (this.#threads.length < size) {
			this.#threads.push(this.#start());
		}
	}

	#start(): Thread {
		const {allowPrivate, timeout, cacheFolder} = this.#options;
		const settings: ReaderSettings = {allowPrivate, timeout, cacheFolder};
		const worker = startWorker('reader-worker.js', settings);
		const pending = new Map<number, Pending>();
		worker.on('message', ({request, outcomes}: Reply) => {
			this.#hasAnswered = true;
			pending.get(request)?.resolve(outcomes);
			pending.delete(request);
		});
		// An error ends the thread, and so does a lack of memory.
		worker.on('error', () => undefined);
		worker.on('exit', () => this.#takeOver(pending));
		return {worker, pending};
	}

	#takeOver(pending: Map<number, Pending>): void {
		for (const {sources, resolve} of pending.values()) {
			resolve(readSources(sources, this.#options));
		}

		pending.clear();
	}
}
