import os from 'node:os';
import type {Article} from '../article/article.js';
import {unpackArticle} from '../article/packed.js';
import {findSources} from './find-sources.js';
import {createNaming} from './naming.js';
import {type AnyOutcome, type ReadOptions, readSources, type Source} from './read-source.js';
import {noReport, type Problem, problemOf} from './source.js';

/** Articles, in the order of their paths, and what could not be read. */
export type Library = {
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
};

/** A part of a library, and how far its loading has come. */
export type Batch = Library & {
	/** Sources read so far, of those found. */
	readonly loaded: number;
	readonly found: number;
};

/** How a library is loaded. */
export type LoadOptions = ReadOptions & {
	/** Where parsed articles are kept between runs; nowhere unless given. */
	readonly cacheFolder?: string | undefined;
	/** Stops the reading where it settles; what has been read by then is still given. */
	readonly stop?: Promise<'stopped'> | undefined;
};

/** With more sources than that, threads of their own read them. */
const manySources = 200;

/** Sources that a thread reads at a time, and that this thread has in hand. */
const chunkSize = 25;
const readAhead = 16;

/** So many sources are read a few at a time, so that there is soon something to show. */
const shownSoon = 20;
const fewSources = 5;

type Chunk = {readonly sources: readonly Source[]; readonly outcomes: readonly AnyOutcome[]};

function* cut(sources: readonly Source[], size: number): Generator<readonly Source[]> {
	for (let start = 0; start < sources.length; ) {
		const end = start + (start < shownSoon ? Math.min(size, fewSources) : size);
		yield sources.slice(start, end);
		start = end;
	}
}

/** What is there already of what is being read, in order. */
async function* settledOf(running: readonly Promise<Chunk>[]): AsyncGenerator<Chunk> {
	for (const each of running) {
		const chunk = await Promise.race([each, undefined]);
		if (chunk) {
			yield chunk;
		}
	}
}

/**
 * Reads chunks of sources, a few ahead, and gives their outcomes in order. Where it is stopped, what
 * stands behind an address that has not answered is given without that.
 */
async function* readInOrder(
	chunks: Iterable<readonly Source[]>,
	{ahead, stop}: {readonly ahead: number; readonly stop: Promise<'stopped'>},
	read: (chunk: readonly Source[]) => Promise<readonly AnyOutcome[]>,
): AsyncGenerator<Chunk> {
	const running: Array<Promise<Chunk>> = [];
	const rest = chunks[Symbol.iterator]();
	for (;;) {
		const {value: chunk} = rest.next();
		if (chunk !== undefined) {
			running.push(read(chunk).then(outcomes => ({sources: chunk, outcomes})));
		}

		const [first] = running;
		if (first === undefined) {
			return;
		}

		if (chunk === undefined || running.length > ahead) {
			const next = await Promise.race([first, stop]);
			if (next === 'stopped') {
				yield* settledOf(running);
				return;
			}

			running.shift();
			yield next;
		}
	}
}

const startPool = async (threads: number, options: LoadOptions) => {
	const {ReaderPool} = await import('./reader-pool.js');
	return new ReaderPool(threads, options);
};

/**
 * Reads articles batch by batch, in the order of the paths; leaving the loop ends the reading.
 * Many files are read on threads of their own. Never throws.
 */
export async function* loadBatches(
	paths: readonly string[],
	{stop = new Promise(() => {}), ...options}: LoadOptions = {},
): AsyncGenerator<Batch> {
	const {sources, problems} = await findSources(paths);
	const found = sources.length;
	yield {articles: [], problems, loaded: 0, found};

	const threads = Math.min(os.availableParallelism(), 4);
	const pool = found > manySources ? await startPool(threads, options) : undefined;
	const chunks = pool
		? readInOrder(cut(sources, chunkSize), {ahead: threads * 4, stop}, chunk => pool.read(chunk))
		: readInOrder(cut(sources, 1), {ahead: readAhead, stop}, chunk => readSources(chunk, options));
	const nameArticles = createNaming();
	// A folder of pages and exports may hold none with a report, each of them passed over.
	const fruitless = new Set(sources.map(({from}) => from));
	let loaded = 0;
	try {
		for await (const {sources, outcomes} of chunks) {
			const articles: Article[] = [];
			const problems: Problem[] = [];
			for (const [index, {source, from}] of sources.entries()) {
				const {articles: read = [], problem} = outcomes[index] ?? {};
				articles.push(...nameArticles(read, source).map(unpackArticle));
				problems.push(...(problem ? [problem] : []));
				if (problem || read.length > 0) {
					fruitless.delete(from);
				}
			}

			loaded += sources.length;
			yield {articles, problems, loaded, found};
		}
	} finally {
		await pool?.close();
	}

	yield {
		articles: [],
		problems: loaded < found ? [] : [...fruitless].map(from => problemOf(from, noReport)),
		loaded,
		found,
	};
}

/**
 * Reads all articles that the paths lead to: files, folders, addresses, `-` for standard input.
 * Never throws.
 */
export const loadLibrary = async (
	paths: readonly string[],
	options?: LoadOptions,
): Promise<Library> => {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	for await (const batch of loadBatches(paths, options)) {
		articles.push(...batch.articles);
		problems.push(...batch.problems);
	}

	return {articles, problems};
};
