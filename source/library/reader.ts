import path from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';
import {Cache, keyOf} from './cache.js';
import type {FetchOptions} from './fetch.js';
import {readArticles} from './read-articles.js';
import {readFileSync} from './read-file.js';
import {attempt, isAddress, readRaw, type Source} from './read-source.js';
import {type Problem, problemOf} from './source.js';

/** What a reader is started with. */
export type ReaderSettings = FetchOptions & {readonly cacheFolder?: string | undefined};

/** What a reader sends back for a source: its articles as JSON, which is cheap to send and to keep. */
export type Packed = {readonly articles: string; readonly problem?: Problem | undefined};

const settings: ReaderSettings = workerData;
const cache = settings.cacheFolder === undefined ? undefined : new Cache(settings.cacheFolder);

async function read(place: Source, fresh: Array<[key: string, text: string]>): Promise<Packed> {
	const {source} = place;
	const {articles = '[]', problem} = await attempt<Packed>(place, async () => {
		const isFile = !isAddress(source);
		const raw = isFile ? {bytes: readFileSync(source)} : await readRaw(source, settings);
		const key = isFile ? keyOf(raw.bytes, path.extname(source).toLowerCase()) : undefined;
		const known = key && (await cache?.get(key));
		if (known !== undefined) {
			return {articles: known};
		}

		const {articles, shortcoming} = await readArticles(raw, {id: '', source});
		const text = JSON.stringify(articles);
		if (key !== undefined && shortcoming === undefined) {
			fresh.push([key, text]);
		}

		return {articles: text, problem: shortcoming && problemOf(source, shortcoming)};
	});
	return {articles, problem};
}

/** A request to read sources, with the number that its answer bears. */
export type Request = {readonly request: number; readonly sources: readonly Source[]};

parentPort?.on('message', async ({request, sources}: Request) => {
	const fresh: Array<[key: string, text: string]> = [];
	const packed = await Promise.all(sources.map(source => read(source, fresh)));
	await cache?.add(fresh);
	parentPort?.postMessage({request, packed});
});
