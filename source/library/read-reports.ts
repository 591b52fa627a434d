import os from 'node:os';
import type {Worker} from 'node:worker_threads';
import type {Article} from '../article/article.js';
import {packArticle} from '../article/packed.js';
import {type Backend, createWorkerBackend} from '../backend.js';
import type {PackedReport} from './story-service.js';
import type {Reply, Request} from './terms-worker.js';

/** Articles that are sent at once: some milliseconds of work for a thread. */
const batchSize = 20;

const mostThreads = 4;

/**
 * What is to be compared of articles: their terms are found on threads of their own, which end when
 * all are found.
 * @param onProgress Is told the share that is done, 0 to 1.
 * @throws where a thread fails, or the signal ends them
 */
export const readReports = async (
	articles: readonly Article[],
	start: () => Worker,
	{onProgress, signal}: {onProgress: (share: number) => void; signal: AbortSignal},
): Promise<readonly PackedReport[]> => {
	const reports: PackedReport[] = [];
	let begun = 0;
	let done = 0;
	const readOn = async (backend: Backend<Request, Reply>): Promise<void> => {
		while (begun < articles.length) {
			const from = begun;
			begun += batchSize;
			const batch = articles.slice(from, begun).map(packArticle);
			for (const [index, terms] of (await backend.tell(batch)).entries()) {
				const {title = '', published} = batch[index] ?? {};
				reports[from + index] = {title, published, terms};
			}

			done += batch.length;
			onProgress(done / articles.length);
		}
	};

	const threads = Math.min(
		os.availableParallelism(),
		mostThreads,
		Math.ceil(articles.length / batchSize),
	);
	const backends: Backend<Request, Reply>[] = [];
	const close = (): void => {
		for (const backend of backends) {
			backend.close();
		}
	};

	signal.addEventListener('abort', close);
	try {
		for (let thread = 0; thread < threads; thread++) {
			backends.push(createWorkerBackend(start()));
		}

		await Promise.all(backends.map(readOn));
		return reports;
	} finally {
		signal.removeEventListener('abort', close);
		close();
	}
};
