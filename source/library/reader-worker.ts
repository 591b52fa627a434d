import path from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';
import type {PackedArticle} from '../article/packed.js';
import {giveWay} from '../give-way.js';
import {fromLine, toLine} from './article-line.js';
import {Cache, keyOf} from './cache.js';
import type {FetchOptions} from './fetch.js';
import {readArticles} from './read-articles.js';
import {readFileSync} from './read-file.js';
import {attempt, isAddress, type Outcome, readRaw, type Source} from './read-source.js';
import {problemOf} from './source.js';

/** What a reader is started with. */
export type ReaderSettings = FetchOptions & {readonly cacheFolder?: string | undefined};

giveWay();
const settings: ReaderSettings = workerData;
const cache = settings.cacheFolder === undefined ? undefined : new Cache(settings.cacheFolder);

const read = async (
	place: Source,
	fresh: Array<[key: string, line: string]>,
): Promise<Outcome<PackedArticle>> => {
	const {source} = place;
	const {articles = [], problem} = await attempt<Outcome<PackedArticle>>(place, async () => {
		const isFile = !isAddress(source);
		const raw = isFile ? {bytes: readFileSync(source)} : await readRaw(place, settings);
		const key = isFile ? keyOf(raw.bytes, path.extname(source).toLowerCase()) : undefined;
		const known = key && cache?.get(key);
		if (known) {
			return {articles: fromLine(known)};
		}

		const {articles, shortcoming} = await readArticles(raw, {id: '', source});
		const line = toLine(articles);
		if (key !== undefined && shortcoming === undefined) {
			fresh.push([key, line]);
		}

		return {
			articles: fromLine(Buffer.from(line)),
			problem: shortcoming && problemOf(source, shortcoming),
		};
	});
	return {articles, problem};
};

/** A request to read sources, with the number that its answer bears. */
export type Request = {readonly request: number; readonly sources: readonly Source[]};

/** The answer: what came of each source, in their order. */
export type Reply = {
	readonly request: number;
	readonly outcomes: ReadonlyArray<Outcome<PackedArticle>>;
};

const answer = async ({request, sources}: Request): Promise<void> => {
	const fresh: Array<[key: string, line: string]> = [];
	const outcomes = await Promise.all(sources.map(source => read(source, fresh)));
	cache?.add(fresh);
	parentPort?.postMessage({request, outcomes} satisfies Reply);
};

// One after the other: the first answer is waited for, and is not to wait for the others.
let answered = Promise.resolve();
parentPort?.on('message', (request: Request) => {
	answered = answered.then(() => answer(request));
});
