import {sanitize} from '../article/sanitize.js';
import {hitsJson} from '../formats/json.js';
import {hitsText} from '../formats/text.js';
import {nearestInWords} from '../search/nearest.js';
import {remarkOn} from '../search/query.js';
import {createSearch} from '../search/search.js';
import {deliver} from './deliver.js';
import {openLibrary, reportProblems} from './open.js';
import {type Options, wantsJson} from './options.js';
import {textOptions} from './text-options.js';

/** `wirediff search QUERY PATH …`. */
export const searchCommand = async (
	query: string,
	paths: readonly string[],
	options: Options,
): Promise<number> => {
	const {articles, status} = reportProblems(await openLibrary(paths, options));
	const search = createSearch(articles);
	const {hits, count} = search.search(query);
	const remark = remarkOn(query);
	if (remark !== undefined) {
		process.stderr.write(`wirediff: ${sanitize(remark)}\n`);
	}

	if (count === 0) {
		const nearest = search.nearest(query);
		const hint = nearest ? `; the nearest that is there: ${nearestInWords(nearest)}` : '';
		process.stderr.write(`wirediff: nothing found${hint}\n`);
	} else if (count > hits.length) {
		process.stderr.write(`wirediff: the best ${hits.length} of ${count} passages\n`);
	}

	const text = wantsJson('search', options)
		? hitsJson(query, hits, articles)
		: hitsText(hits, articles, await textOptions(options));
	await deliver(text, options.output);
	return status;
};
