import type {Article} from '../article/article.js';
import {Excerpts} from '../library/excerpts.js';
import {followLibrary, type GroupedLibrary} from '../library/grouped.js';
import {WorkAtHand} from '../library/work-at-hand.js';
import {loadOptions} from './open.js';
import type {Options} from './options.js';

/** A library that is being read, whether or not there is a screen to show it on. */
export type Following = {
	/** The library as it is read, and as it changes. */
	readonly libraries: AsyncIterable<GroupedLibrary>;
	/** Asks for the whole of an article of which there may be more than an excerpt. */
	readonly askForWhole: (article: Article) => void;
	/** Stops the reading or grouping. */
	readonly stop: () => void;
	/** Ends the following. */
	readonly end: () => void;
};

/** Values of which the first is being made already. */
export async function* startWith<Value>(
	first: Promise<IteratorResult<Value>>,
	rest: AsyncIterable<Value>,
): AsyncGenerator<Value> {
	const result = await first;
	if (!result.done) {
		yield result.value;
		yield* rest;
	}
}

/** Begins to follow a library. */
export const follow = (
	paths: readonly string[],
	options: Pick<Options, 'allowPrivate'>,
): Following => {
	const ended = new AbortController();
	const excerpts = new Excerpts();
	const work = new WorkAtHand();
	const {signal} = ended;
	const libraries = followLibrary(paths, {...loadOptions(options), signal, excerpts, work});
	const first = libraries.next();
	// Nobody waits for it before the reader is loaded, and it may fail until then.
	first.catch(() => undefined);
	return {
		libraries: startWith(first, libraries),
		askForWhole: article => excerpts.ask(article),
		stop: () => work.stop(),
		end: () => {
			work.stop();
			ended.abort();
		},
	};
};
