import path from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';
import {type PackedArticle, share, unpackArticle} from '../article/packed.js';
import {giveWay} from '../give-way.js';
import {Cache, keyOf} from './cache.js';
import {packTerms} from './packed-terms.js';
import {termsOf} from './terms.js';

/** What the thread is started with. */
export type TermsSettings = {
	/** Where terms are kept between runs, if anywhere. */
	readonly cacheFolder: string | undefined;
};

/** What the thread is asked for the terms of. */
export type Request = readonly PackedArticle[];

/** The packed terms of each article, in UTF-8. */
export type Reply = readonly Uint8Array[];

giveWay();
const {cacheFolder}: TermsSettings = workerData;
const cache = cacheFolder === undefined ? undefined : new Cache(path.join(cacheFolder, 'terms'));

/** Finds the terms of articles, in their order, and keeps them for the next run. */
const readTerms = (articles: readonly PackedArticle[]): Reply => {
	const fresh: Array<[key: string, text: string]> = [];
	const terms = articles.map(article => {
		const key = keyOf(article.sentences, `terms ${article.published}`);
		const known = cache?.get(key);
		if (known) {
			return share(known);
		}

		const text = packTerms(termsOf(unpackArticle(article)));
		fresh.push([key, text]);
		return share(Buffer.from(text));
	});
	cache?.add(fresh);
	return terms;
};

parentPort?.on('message', (articles: Request) => parentPort?.postMessage(readTerms(articles)));
