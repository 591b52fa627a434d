import {EventEmitter, once} from 'node:events';
import type {Article} from '../article/article.js';
import type {FetchOptions} from './fetch.js';
import {readSources} from './read-source.js';
import type {Problem} from './source.js';

/** An article of which only an excerpt was there before, or why it is still the excerpt. */
export type Whole = {
	readonly article: Article;
	readonly problem?: Problem | undefined;
};

/** Reads the page of an article; its id and source, and what the feed said of it, stay. */
const readPage = async (excerpt: Article, options: FetchOptions): Promise<Whole> => {
	const {id, source, url = ''} = excerpt;
	const [outcome] = await readSources([{source: url, from: url}], options);
	const page = outcome?.articles[0];
	const outlet = excerpt.outlet ?? page?.outlet;
	const published = excerpt.published ?? page?.published;
	const article = page ? {...page, id, source, outlet, published} : excerpt;
	return {article, problem: outcome?.problem};
};

/** Fetches the pages of articles of which a feed gave excerpts, as they are asked for. */
export class Excerpts {
	readonly #asked = new WeakSet<Article>();
	readonly #queue: Article[] = [];
	readonly #events = new EventEmitter<{ask: []}>();

	/** Asks for the whole of an article that is on the screen. Asking again changes nothing. */
	ask(article: Article): void {
		if (article.isExcerpt && article.url !== undefined && !this.#asked.has(article)) {
			this.#asked.add(article);
			this.#queue.push(article);
			this.#events.emit('ask');
		}
	}

	/** The whole articles as they come, until the signal ends it. */
	async *wholes(options: FetchOptions & {readonly signal: AbortSignal}): AsyncGenerator<Whole> {
		const {signal} = options;
		while (!signal.aborted) {
			const excerpt = this.#queue.shift();
			if (excerpt) {
				yield await readPage(excerpt, options);
			} else {
				await once(this.#events, 'ask', {signal}).catch(() => undefined);
			}
		}
	}
}
