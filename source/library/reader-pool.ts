import {Worker} from 'node:worker_threads';
import {type AnyOutcome, type ReadOptions, readSources, type Source} from './read-source.js';
import type {ReaderSettings, Reply, Request} from './reader.js';

type Outcomes = readonly AnyOutcome[];

/** A request that a thread has not answered yet. */
type Pending = {
	readonly worker: Worker;
	readonly sources: readonly Source[];
	readonly resolve: (outcomes: Outcomes | Promise<Outcomes>) => void;
};

/** Threads that read sources, so that reading many keeps nobody from typing. */
export class ReaderPool {
	readonly #options: ReadOptions;
	readonly #workers: readonly Worker[];
	readonly #pending = new Map<number, Pending>();
	#requests = 0;

	constructor(threads: number, options: ReadOptions & ReaderSettings) {
		const {allowPrivate, timeout, cacheFolder} = options;
		this.#options = options;
		this.#workers = Array.from({length: threads}, () =>
			this.#start({allowPrivate, timeout, cacheFolder}),
		);
	}

	/** Reads sources on one of the threads, in turn; on this one where that thread has failed. */
	read(sources: readonly Source[]): Promise<Outcomes> {
		const request = this.#requests++;
		const worker = this.#workers[request % this.#workers.length];
		return new Promise(resolve => {
			// Threads have no standard input, and one that has failed has no id any more.
			const isForHere = sources.some(({source}) => source === '-');
			if (worker === undefined || worker.threadId === -1 || isForHere) {
				resolve(readSources(sources, this.#options));
				return;
			}

			this.#pending.set(request, {worker, sources, resolve});
			worker.postMessage({request, sources} satisfies Request);
		});
	}

	/** Stops the threads, whatever they are at. */
	async close(): Promise<void> {
		await Promise.all(this.#workers.map(worker => worker.terminate()));
	}

	#start(settings: ReaderSettings): Worker {
		const worker = new Worker(new URL('reader.js', import.meta.url), {workerData: settings});
		worker.on('message', ({request, outcomes}: Reply) => {
			this.#pending.get(request)?.resolve(outcomes);
			this.#pending.delete(request);
		});
		// An error ends the thread, and so does a lack of memory.
		worker.on('error', () => undefined);
		worker.on('exit', () => this.#takeOver(worker));
		return worker;
	}

	#takeOver(worker: Worker): void {
		for (const [request, pending] of this.#pending) {
			if (pending.worker === worker) {
				this.#pending.delete(request);
				pending.resolve(readSources(pending.sources, this.#options));
			}
		}
	}
}
