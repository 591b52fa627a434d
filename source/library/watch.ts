import {EventEmitter, once} from 'node:events';
import fs, {type FSWatcher} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import type {Article} from '../article/article.js';
import {sanitize} from '../article/sanitize.js';
import {findSources} from './find-sources.js';
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

/** In milliseconds: a file that is being saved changes several times. */
const settling = 150;

/** In milliseconds: file systems tell the time of a change no more exactly. */
const clockStep = 20;

/** Files whose stamps are taken at once: a few milliseconds of work for this thread. */
const together = 50;

/** A file with a stamp that changes as it does, and when it last did. */
type Stamped = Source & {readonly stamp: string; readonly changed: number};

/** The files that the paths lead to. */
type Snapshot = ReadonlyMap<string, Stamped>;

async function findFiles(
	paths: readonly string[],
): Promise<{files: readonly Source[]; folders: ReadonlySet<string>}> {
	const {sources, folders} = await findSources(paths);
	const files = sources.filter(({source}) => source !== '-' && !isAddress(source));
	const named = files.filter(({source, from}) => source === from);
	return {
		files,
		folders: new Set([...folders, ...named.map(({source}) => path.dirname(source))]),
	};
}

async function stampOne(file: Source): Promise<Stamped> {
	const stats = await fs.promises.stat(file.source).catch(() => undefined);
	return {
		...file,
		stamp: `${stats?.mtimeMs} ${stats?.size} ${stats?.ino}`,
		changed: stats?.ctimeMs ?? 0,
	};
}

async function stampAll(files: readonly Source[]): Promise<Snapshot> {
	const stamped = new Map<string, Stamped>();
	for (let start = 0; start < files.length; start += together) {
		for (const file of await Promise.all(files.slice(start, start + together).map(stampOne))) {
			stamped.set(file.source, file);
		}
	}

	return stamped;
}

/** Watches folders, and tells that something has happened in one; what, differs between systems. */
class FolderWatch extends EventEmitter<{event: []}> {
	readonly #watchers = new Map<string, FSWatcher>();
	#hasEvent = false;

	/**
	 * Watches these folders from now on, and no others.
	 * @returns Whether there are new ones among them, in which something may have happened before.
	 */
	set(folders: ReadonlySet<string>): boolean {
		for (const [folder, watcher] of this.#watchers) {
			if (!folders.has(folder)) {
				watcher.close();
				this.#watchers.delete(folder);
			}
		}

		const added = [...folders].filter(folder => !this.#watchers.has(folder));
		return added.filter(folder => this.#watch(folder)).length > 0;
	}

	/** Waits for an event, and until none has come for a moment. */
	async settled(signal: AbortSignal): Promise<void> {
		if (!this.#hasEvent) {
			await once(this, 'event', {signal});
		}

		while (this.#hasEvent) {
			this.#hasEvent = false;
			await wait(settling, undefined, {signal});
		}
	}

	#watch(folder: string): boolean {
		const tell = (): void => {
			this.#hasEvent = true;
			this.emit('event');
		};

		const hear = (_: string, name: string | null): void => {
			// It is the folder itself that has gone: another of its name must be watched anew.
			if (name === path.basename(folder)) {
				this.#watchers.get(folder)?.close();
				this.#watchers.delete(folder);
			}

			tell();
		};

		try {
			// A folder that has gone may give an error too, and is dropped after the next look.
			this.#watchers.set(folder, fs.watch(folder, {persistent: false}, hear).on('error', tell));
			return true;
		} catch {
			// What the system cannot watch stays as it was read.
			return false;
		}
	}
}

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
function asRead(now: Snapshot, {articles}: Library, since: number): Snapshot {
	const sources = new Set(Array.from(now.keys(), sanitize));
	const gone = articles
		.map(({source}) => source)
		.filter(source => source !== '-' && !isAddress(source) && !sources.has(source));
	const unchanged = [...now].filter(([, {changed}]) => changed < since - clockStep);
	return new Map([
		...unchanged,
		...gone.map(source => [source, {source, from: source, stamp: '', changed: 0}] as const),
	]);
}

/** Gives the articles of a source the ids that they had before, as far as there were any. */
function createRenaming(articles: readonly Article[]) {
	const nameArticles = createNaming(articles.map(({id}) => id));
	const idsOf = new Map<string, readonly string[]>();
	for (const {source, id} of articles) {
		idsOf.set(source, [...(idsOf.get(source) ?? []), id]);
	}

	return (read: readonly Article[], source: string): Article[] => {
		const ids = idsOf.get(sanitize(source)) ?? [];
		const kept = read.slice(0, ids.length).map((article, index) => ({
			...article,
			id: ids[index] ?? '',
			source: sanitize(source),
		}));
		const named = [...kept, ...nameArticles(read.slice(ids.length), source)];
		idsOf.set(sanitize(source), [...named.map(({id}) => id), ...ids.slice(named.length)]);
		return named;
	};
}

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
				yield {source: sanitize(source.source), articles: rename(articles, source.source), problem};
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
