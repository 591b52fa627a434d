import type {Article} from '../article/article.js';
import {startWorker} from '../start-worker.js';
import {WorkerThread} from '../worker-thread.js';
import type {Comparison} from './comparison.js';

type Pair = readonly [left: Article, right: Article];

const compareHere = async ([left, right]: Pair): Promise<Comparison> => {
	const {compare} = await import('./compare.js');
	return compare(left, right);
};

// In sentences of both reports: fewer are compared in the time that a thread takes to start.
const quickly = 120;

const isQuick = ([left, right]: Pair): boolean =>
	left.sentences.length + right.sentences.length <= quickly;

/** Compares long reports on a thread of its own, so that nothing else has to wait; here, where there is none. */
export class ComparisonThread {
	readonly #thread: WorkerThread<Pair, Comparison>;

	constructor(start = () => startWorker('comparison-worker.js')) {
		this.#thread = new WorkerThread({start, isQuick, answerHere: compareHere});
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
		// What comes from another thread is a copy, its articles too.
		return this.#thread.ask([left, right], comparison =>
			onComparison({...comparison, left, right}),
		);
	}

	/** Ends the thread, and what it is doing. */
	close(): void {
		this.#thread.close();
	}
}
