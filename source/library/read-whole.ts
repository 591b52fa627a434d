import type {Article} from '../article/article.js';
import type {FetchOptions} from './fetch.js';
import {readSources} from './read-source.js';
import type {Problem} from './source.js';

/**
 * Reads the whole of an article of which a feed gave an excerpt, from its page. It keeps its id and
 * source; where the page cannot be read, it stays as it is. Never throws.
 */
export async function readWhole(
	excerpt: Article,
	options: FetchOptions = {},
): Promise<{readonly article: Article; readonly problem?: Problem | undefined}> {
	const {id, source, url, outlet, published} = excerpt;
	if (url === undefined) {
		return {article: excerpt};
	}

	const [outcome] = await readSources([{source: url, from: url}], options);
	const whole = outcome?.articles[0];
	const article =
		whole === undefined
			? excerpt
			: {
					...whole,
					id,
					source,
					outlet: outlet ?? whole.outlet,
					published: published ?? whole.published,
				};
	return {article, problem: outcome?.problem};
}
