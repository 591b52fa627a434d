import type {Article} from '../article/article.js';
import {groupStoriesGradually, type Story} from './story.js';
import {StoryThread, type StoryThreads} from './story-thread.js';

/** So few articles are grouped here sooner than a thread starts. */
const fewArticles = 100;

/** Whether so few articles are grouped that it is hardly worth a word. */
export const isQuicklyGrouped = (articles: readonly Article[]): boolean =>
	articles.length <= fewArticles;

/**
 * Finds the stories of a library that grows and changes: here while it is small, else on threads of
 * their own, which read every article once.
 */
export class StoryFinder {
	readonly #threads: StoryThreads;
	#thread: StoryThread | undefined;

	constructor(threads: StoryThreads) {
		this.#threads = threads;
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

		this.#thread ??= new StoryThread(this.#threads);
		const thread = this.#thread;
		try {
			const groups = await thread.group(articles, onProgress);
			return groups.map(({title, members}) => ({
				title,
				articles: members.flatMap(member => articles[member] ?? []),
			}));
		} catch (error) {
			if (thread.isStopped) {
				throw error;
			}

			return groupStoriesGradually(articles, onProgress);
		}
	}

	/** Stops what is being done; the thread and what it knows are gone. */
	stop(): void {
		this.#thread?.stop();
		this.#thread = undefined;
	}
}
