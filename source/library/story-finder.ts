import type {Article} from '../article/article.js';
import type {Story} from './story.js';
import {StoryThread, type StoryThreads} from './story-thread.js';

/** So few articles are grouped here sooner than a thread starts. */
const fewArticles = 100;

/** Whether so few articles are grouped that it is hardly worth a word. */
export const isQuicklyGrouped = (articles: readonly Article[]): boolean =>
	articles.length <= fewArticles;

const groupHere = async (
	articles: readonly Article[],
	onProgress: (share: number) => void,
): Promise<readonly Story[]> => {
	// To find names, figures and dates takes much code, which is loaded while articles are being read.
	const {groupStoriesGradually} = await import('./story.js');
	return groupStoriesGradually(articles, onProgress);
};

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
			return groupHere(articles, onProgress);
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

			return groupHere(articles, onProgress);
		}
	}

	/** Stops what is being done; the thread and what it knows are gone. */
	stop(): void {
		this.#thread?.stop();
		this.#thread = undefined;
	}
}
