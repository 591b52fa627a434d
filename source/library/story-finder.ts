import {Worker} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {packArticle} from '../article/packed.js';
import {type Backend, createWorkerBackend} from '../backend.js';
import {groupStoriesGradually, type Story} from './story.js';
import type {Reply, Request} from './story-service.js';
import type {StorySettings} from './story-worker.js';

/** So few articles are grouped here sooner than a thread starts. */
const fewArticles = 100;

/** Whether so few articles are grouped that it is hardly worth a word. */
export const isQuicklyGrouped = (articles: readonly Article[]): boolean =>
	articles.length <= fewArticles;

/** Articles that are sent at once: some milliseconds of work for the thread. */
const batchSize = 20;

// Reading the articles takes longer than comparing them.
const shareOfReading = 0.9;

/** Starts the thread. `cacheFolder` is where what it reads is kept between runs, if anywhere. */
export const startStoryWorker = (settings: StorySettings): Worker =>
	new Worker(new URL('story-worker.js', import.meta.url), {workerData: settings});

/**
 * Finds the stories of a library that grows and changes: here while it is small, else on a thread of
 * its own, which reads every article once.
 */
export class StoryFinder {
	readonly #start: () => Worker;
	/** The articles that were given to the thread, or will be, by the numbers that it gives them. */
	readonly #numbers = new Map<Article, number>();
	readonly #waiting: Article[] = [];
	#backend: Backend<Request, Reply> | undefined;
	#onProgress: (share: number) => void = () => {};
	#stops = 0;

	constructor(start: () => Worker) {
		this.#start = start;
	}

	/**
	 * Groups articles like `groupStories`. Rejects where it is stopped.
	 * @param onProgress Is told the share that is done, 0 to 1.
	 */
	async group(
		articles: readonly Article[],
		onProgress: (share: number) => void,
	): Promise<readonly Story[]> {
		if (isQuicklyGrouped(articles)) {
			return groupStoriesGradually(articles, onProgress);
		}

		this.#onProgress = onProgress;
		const stops = this.#stops;
		try {
			this.#add(articles);
			await this.#readWaiting();
			const numbers = articles.map(article => this.#numbers.get(article) ?? -1);
			const groups = await this.#tell({type: 'group', numbers});
			return groups.map(({title, members}) => ({
				title,
				articles: members.flatMap(member => articles[member] ?? []),
			}));
		} catch (error) {
			if (this.#stops > stops) {
				throw error;
			}

			return groupStoriesGradually(articles, onProgress);
		}
	}

	/** Stops what is being done; the thread and what it has read are gone. */
	stop(): void {
		this.#stops++;
		this.#backend?.close();
		this.#backend = undefined;
		this.#numbers.clear();
		this.#waiting.length = 0;
	}

	#add(articles: readonly Article[]): void {
		for (const article of articles) {
			if (!this.#numbers.has(article)) {
				this.#numbers.set(article, this.#numbers.size);
				this.#waiting.push(article);
			}
		}
	}

	/** Has the thread read all that is waiting. */
	async #readWaiting(): Promise<void> {
		while (this.#waiting.length > 0) {
			const batch = this.#waiting.splice(0, batchSize);
			await this.#tell({type: 'read', articles: batch.map(packArticle)});
			const count = this.#numbers.size;
			this.#onProgress(((count - this.#waiting.length) / count) * shareOfReading);
		}
	}

	async #tell(request: Request): Promise<Reply> {
		this.#backend ??= createWorkerBackend(this.#start());
		return this.#backend.tell(request);
	}
}
