import {Worker} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import type {Comparison} from './comparison.js';

/** Two reports, and who waits for their comparison. */
type Pair = {
	readonly left: Article;
	readonly right: Article;
	readonly onComparison: (comparison: Comparison) => void;
};

const startWorker = (): Worker => new Worker(new URL('worker.js', import.meta.url));

/** Compares on a thread of its own, so that nothing else has to wait; here, where there is none. */
export class ComparisonThread {
	readonly #startWorker: () => Worker;
	#worker: Worker | undefined;
	#pair: Pair | undefined;

	constructor(start: () => Worker = startWorker) {
		this.#startWorker = start;
	}

	/**
	 * Compares two reports. Abandon a pair before you compare the next one.
	 * @returns Abandons the pair: if it is still being compared, nothing is told any more.
	 */
	compare(
		left: Article,
		right: Article,
		onComparison: (comparison: Comparison) => void,
	): () => void {
		const pair = {left, right, onComparison};
		this.#pair = pair;
		this.#worker ??= this.#open();
		this.#worker.postMessage([left, right]);
		return () => {
			if (this.#pair === pair) {
				this.close();
			}
		};
	}

	/** Ends the thread, and what it is doing. */
	close(): void {
		this.#pair = undefined;
		void this.#worker?.terminate();
		this.#worker = undefined;
	}

	#open(): Worker {
		const worker = this.#startWorker();
		worker.unref();
		worker.on('message', (comparison: Comparison) => this.#tell(comparison));
		worker.on('error', () => void this.#compareHere());
		return worker;
	}

	#tell(comparison: Comparison): void {
		const pair = this.#pair;
		this.#pair = undefined;
		// What comes from another thread is a copy, its articles too.
		pair?.onComparison({...comparison, left: pair.left, right: pair.right});
	}

	async #compareHere(): Promise<void> {
		const pair = this.#pair;
		this.#worker = undefined;
		const {compare} = await import('./compare.js');
		if (pair !== undefined && pair === this.#pair) {
			this.#tell(compare(pair.left, pair.right));
		}
	}
}
