import fs from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import type {Article} from '../article/article.js';
import {findSources} from './find-sources.js';
import {FolderWatch} from './folder-watch.js';
import type {Library} from './library.js';
import {createNaming} from './naming.js';
import {isAddress, type ReadOptions, readSources, type Source} from './read-source.js';
import type {Problem} from './source.js';

/** A file that has changed, appeared or gone. */
export type Change = {
	/** As in the articles that came from it. */
	readonly source: string;
	/** What it holds now: nothing where it has gone. An article that was there before keeps its id. */
	readonly articles: readonly Article[];
	readonly problem?: Problem | undefined;
};

export type WatchOptions = ReadOptions & {
	/** Ends the watching. */
	readonly signal: AbortSignal;
	/** When the library began to be read, as `Date.now()` tells: what has changed since is told too. */
	readonly since?: number;
};

/** In milliseconds: file systems tell the time of a change no more exactly. */
const clockStep = 20;

/** Files whose stamps are taken at once: a few milliseconds of work for this thread. */
const together = 50;

// It takes half the work of the one in `fs.promises`.
const stat = promisify(fs.stat);

/** A file with a stamp that changes as it does, and when it last did. */
type Stamped = Source & {readonly stamp: string; readonly changed: number};

/** The files that the paths lead to. */
type Snapshot = ReadonlyMap<string, Stamped>;

const findFiles = async (
	paths: readonly string[],
): Promise<{files: readonly Source[]; folders: ReadonlySet<string>}> => {
	const {sources, folders} = await findSources(paths);
	const files = sources.filter(({source}) => source !== '-' && !isAddress(source));
	const named = files.filter(({source, from, isPipe}) => source === from && !isPipe);
	return {
		files,
		folders: new Set([...folders, ...named.map(({source}) => path.dirname(source))]),
	};
};

const stampOne = async (file: Source): Promise<Stamped> => {
	// What has been read from a pipe stays.
	if (file.isPipe) {
		return {...file, stamp: '', changed: 0};
	}

	const stats = await stat(file.source).catch(() => undefined);
	return {
		...file,
		stamp: `${stats?.mtimeMs} ${stats?.size} ${stats?.ino}`,
		changed: stats?.ctimeMs ?? 0,
	};
};

const stampAll = async (files: readonly Source[]): Promise<Snapshot> => {
	const stamped = new Map<string, Stamped>();
	for (let start = 0; start < files.length; start += together) {
		for (const file of await Promise.all(files.slice(start, start + together).map(stampOne))) {
			stamped.set(file.source, file);
		}
	}

	return stamped;
};

/** The files that are new, different or gone since an earlier look. */
function* compare(before: Snapshot, now: Snapshot): Generator<Source & {readonly isGone: boolean}> {
	for (const [source, {stamp, from}] of now) {
		if (before.get(source)?.stamp !== stamp) {
			yield {source, from, isGone: false};
		}
	}

	for (const [source, {from}] of before) {
		if (!now.has(source)) {
			yield {source, from, isGone: true};
		}
	}
}

/** The files as they were read, as far as that is known: without those that have changed since. */
const asRead = (now: Snapshot, {articles}: Library, since: number): Snapshot => {
	const read = new Map<string, Stamped>();
	for (const [source, file] of now) {
		if (file.changed < since - clockStep) {
			read.set(source, file);
		}
	}

	const missing = articles.filter(
		({source}) => !now.has(source) && source !== '-' && !isAddress(source),
	);
	for (const {source} of missing) {
		read.set(source, {source, from: source, stamp: '', changed: 0});
	}

	return read;
};

/** Gives the articles of a source the ids that they had before, as far as there were any. */
const createRenaming = (articles: readonly Article[]) => {
	const nameArticles = createNaming(articles.map(({id}) => id));
	const idsOf = new Map<string, readonly string[]>();
	for (const {source, id} of articles) {
		idsOf.set(source, [...(idsOf.get(source) ?? []), id]);
	}

	return (read: readonly Article[], source: string): Article[] => {
		const ids = idsOf.get(source) ?? [];
		const kept = read.slice(0, ids.length).map((article, index) => ({
			...article,
			id: ids[index] ?? '',
			source,
		}));
		const named = [...kept, ...nameArticles(read.slice(ids.length), source)];
		idsOf.set(source, [...named.map(({id}) => id), ...ids.slice(named.length)]);
		return named;
	};
};

/**
 * Tells what becomes of the files that a library was read from, until the signal ends it. An event
 * only leads to another look at the paths, so that nothing depends on what it says.
 */
export async function* watchLibrary(
	paths: readonly string[],
	library: Library,
	{signal, since = Number.POSITIVE_INFINITY, ...options}: WatchOptions,
): AsyncGenerator<Change> {
	let rename: ReturnType<typeof createRenaming> | undefined;
	const watch = new FolderWatch();
	const lookAround = async (): Promise<Snapshot> => {
		const {files, folders} = await findFiles(paths);
		return watch.set(folders) ? lookAround() : stampAll(files);
	};

	try {
		let before: Snapshot | undefined;
		for (;;) {
			const files = await lookAround();
			before ??= asRead(files, library, since);
			for (const {isGone, ...source} of compare(before, files)) {
				const [outcome] = isGone ? [] : await readSources([source], options);
				const {articles = [], problem} = outcome ?? {};
				rename ??= createRenaming(library.articles);
				yield {source: source.source, articles: rename(articles, source.source), problem};
			}

			before = files;
			await watch.settled(signal);
		}
	} catch (error) {
		if (!signal.aborted) {
			throw error;
		}
	} finally {
		watch.set(new Set());
	}
}
