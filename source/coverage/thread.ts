import type {Article} from '../article/article.js';
import {startWorker} from '../start-worker.js';
import {WorkerThread} from '../worker-thread.js';
import type {Coverage} from './coverage.js';

const coverHere = async (
	articles: readonly Article[],
	onProgress: (share: number) => void,
): Promise<Coverage> => {
	const {findCoverageGradually} = await import('./find-coverage.js');
	return findCoverageGradually(articles, onProgress);
};

/** Finds coverage on a thread of its own, so that nothing else has to wait; here, where there is none. */
export class CoverageThread {
	readonly #thread: WorkerThread<readonly Article[], Coverage>;

	constructor(start = () => startWorker('coverage-worker.js')) {
		this.#thread = new WorkerThread({start, answerHere: coverHere});
	}

	/**
	 * Finds who reports what. Abandon a story before you ask for the next one.
	 * @param onProgress Is told the share that is done, 0 to 1.
	 * @returns Abandons the story: if it is still being compared, nothing is told any more.
	 */
	cover(
		articles: readonly Article[],
		onCoverage: (coverage: Coverage) => void,
		onProgress?: (share: number) => void,
	): () => void {
		// What comes from another thread is a copy, its articles too.
		return this.#thread.ask(articles, coverage => onCoverage({...coverage, articles}), onProgress);
	}

	/** Ends the thread, and what it is doing. */
	close(): void {
		this.#thread.close();
	}
}
