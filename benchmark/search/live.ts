import {monitorEventLoopDelay} from 'node:perf_hooks';
import {packArticle, unpackArticle} from '../../source/article/packed.js';
import {type Answer, SearchClient} from '../../source/search/client.js';
import {articlesOf} from './engines.js';

/** What a reader feels who types a query the moment that a library is opened. Milliseconds. */
export type LiveFigures = {
	readonly firstAnswer: number;
	readonly complete: number;
	/** The longest time in which no key would have been heard, and the time in 99 of 100 cases. */
	readonly longestBlock: number;
	readonly blockP99: number;
};

/** Takes passages in and answers a query, a letter typed every 50 ms, all at the same time. */
export const measureLive = async (
	passages: readonly string[],
	query: string,
): Promise<LiveFigures> => {
	// As the threads that read give them: with sentences that are read where they are searched.
	const articles = articlesOf(passages).map(article => unpackArticle(packArticle(article)));
	const client = new SearchClient();
	const delay = monitorEventLoopDelay({resolution: 1});
	delay.enable();
	const started = performance.now();
	let firstAnswer: number | undefined;
	client.update(articles);
	let typed = 1;
	const complete = await new Promise<number>(resolve => {
		const answered = (answer: Answer): void => {
			firstAnswer ??= performance.now() - started;
			if (answer.complete && typed >= query.length) {
				clearInterval(typing);
				resolve(performance.now() - started);
			}
		};
		const type = (): void => {
			if (typed < query.length) typed++;
			client.search(query.slice(0, typed), 50, answered);
		};
		const typing = setInterval(type, 50);
		type();
	});
	delay.disable();
	client.close();
	const milliseconds = (nanoseconds: number): number => nanoseconds / 1e6;
	return {
		firstAnswer: firstAnswer ?? Number.NaN,
		complete,
		longestBlock: milliseconds(delay.max),
		blockP99: milliseconds(delay.percentile(99)),
	};
};
