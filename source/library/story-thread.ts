import type {Worker} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {type Backend, createWorkerBackend} from '../backend.js';
import {startWorker} from '../start-worker.js';
import {readReports} from './read-reports.js';
import type {Reply, Request} from './story-service.js';
import type {TermsSettings} from './terms-worker.js';

/** Reports that are sent at once: a millisecond or two of work on this thread. */
const batchSize = 200;

// Reading the articles takes longer than comparing them.
const shareOfReading = 0.9;

/** What starts the threads that find terms, and the one that finds stories by them. */
export type StoryThreads = {readonly terms: () => Worker; readonly stories: () => Worker};

/** The threads, as they are built. */
export const storyThreads = (settings: TermsSettings): StoryThreads => ({
	terms: () => startWorker('terms-worker.js', settings),
	stories: () => startWorker('story-worker.js'),
});

/** Groups articles on threads of their own, which read every article once. */
export class StoryThread {
	/** The articles that have been read, by the numbers that the thread gives them. */
	readonly #numbers = new Map<Article, number>();
	readonly #threads: StoryThreads;
	readonly #stopped = new AbortController();
	#backend: Backend<Request, Reply> | undefined;

	constructor(threads: StoryThreads) {
		this.#threads = threads;
	}

	/** Whether it was told to stop; a thread that fails was not. */
	get isStopped(): boolean {
		return this.#stopped.signal.aborted;
	}

	/**
	 * The groups of these articles, by their positions. Rejects where a thread fails, or it is stopped.
	 * @param onProgress Is told the share that is done, 0 to 1.
	 */
	async group(articles: readonly Article[], onProgress: (share: number) => void): Promise<Reply> {
		const unknown = articles.filter(article => !this.#numbers.has(article));
		const reports = await readReports(unknown, this.#threads.terms, {
			onProgress: share => onProgress(share * shareOfReading),
			signal: this.#stopped.signal,
		});
		for (let start = 0; start < reports.length; start += batchSize) {
			await this.#tell({type: 'add', reports: reports.slice(start, start + batchSize)});
		}

		for (const article of unknown) {
			this.#numbers.set(article, this.#numbers.size);
		}

		const numbers = articles.map(article => this.#numbers.get(article) ?? -1);
		return this.#tell({type: 'group', numbers}, share =>
			onProgress(shareOfReading + share * (1 - shareOfReading)),
		);
	}

	/** Ends the threads, and what they are doing. */
	stop(): void {
		this.#stopped.abort();
		this.#backend?.close();
	}

	async #tell(request: Request, onProgress?: (share: number) => void): Promise<Reply> {
		this.#stopped.signal.throwIfAborted();
		this.#backend ??= createWorkerBackend(this.#threads.stories());
		return this.#backend.tell(request, onProgress);
	}
}
