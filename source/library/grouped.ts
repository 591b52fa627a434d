import {setTimeout as wait} from 'node:timers/promises';
import type {Article} from '../article/article.js';
import type {Excerpts} from './excerpts.js';
import {type Library, type LoadOptions, loadBatches} from './library.js';
import {aloneEach, changeTo, keepSame, renew, renewProblems, renewStories} from './renew.js';
import type {Problem} from './source.js';
import type {Story} from './story.js';
import {isQuicklyGrouped, StoryFinder} from './story-finder.js';
import {storyThreads} from './story-thread.js';
import {type Change, watchLibrary} from './watch.js';
import {WorkAtHand} from './work-at-hand.js';

/** A library by story, as far as it is known by now. */
export type GroupedLibrary = {
	readonly stories: readonly Story[];
	/** In the order of the stories. */
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
	/** What is being done, and which share of it is done: 0 to 1. Nothing when all is. */
	readonly progress: {readonly work: 'reading' | 'grouping'; readonly share: number} | undefined;
	/** How many sources are left unread, because the reading was stopped. */
	readonly unread?: number;
	/** Whether the grouping was stopped: each article stands alone. */
	readonly isUngrouped?: boolean;
};

export type FollowOptions = LoadOptions & {
	/** Ends the following. */
	readonly signal: AbortSignal;
	/** Asks for the whole of excerpts; without it they stay excerpts. */
	readonly excerpts?: Excerpts;
	/** Stops the reading or the grouping; what has been read stays. */
	readonly work?: WorkAtHand;
};

/** What has been read, and how many sources have not. */
type Read = Library & {readonly unread: number};

// Milliseconds between two looks at a library that is growing, and by how much it must have grown: to
// show a large one takes longer.
const lookEvery = 200;
const growth = 1.05;

const grouped = (
	stories: readonly Story[],
	problems: readonly Problem[],
	rest: Partial<GroupedLibrary> = {},
): GroupedLibrary => ({
	stories,
	articles: stories.flatMap(({articles}) => articles),
	problems,
	progress: undefined,
	...rest,
});

/** What has been read; a generator of what there was meanwhile. */
async function* readGradually(
	paths: readonly string[],
	work: WorkAtHand,
	options: LoadOptions,
): AsyncGenerator<GroupedLibrary, Read & {readonly stories: readonly Story[]}> {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	// A story that has been shown stays the same object.
	const stories: Story[] = [];
	let unread = 0;
	let shown = 0;
	let looked = performance.now();
	const stop = work.begin();
	const batches = loadBatches(paths, {...options, stop});
	// The paths are followed to their end first, which nothing but this stops.
	let next = await Promise.race([batches.next(), stop]);
	for (;;) {
		if (next === 'stopped' || next.done) {
			void batches.return(undefined);
			return {articles, problems, stories, unread};
		}

		const {loaded, found, ...batch} = next.value;
		unread = found - loaded;
		articles.push(...batch.articles);
		stories.push(...aloneEach(batch.articles));
		problems.push(...batch.problems);
		if (articles.length > shown * growth && performance.now() - looked > lookEvery) {
			looked = performance.now();
			shown = articles.length;
			const progress = {work: 'reading', share: loaded / found} as const;
			yield grouped([...stories], [...problems], {progress});
		}

		next = await batches.next();
	}
}

/**
 * The stories of what has been read; none where their finding was stopped.
 * @param meanwhile The stories to show until they are found.
 */
async function* groupGradually(
	{articles, problems, unread}: Read,
	meanwhile: readonly Story[],
	finder: StoryFinder,
	work: WorkAtHand,
): AsyncGenerator<GroupedLibrary, readonly Story[]> {
	// The same object as long as nothing but the progress changes.
	const shown = grouped(meanwhile, problems, {unread});
	let share = 0;
	if (!isQuicklyGrouped(articles)) {
		yield {...shown, progress: {work: 'grouping', share}};
	}

	const stop = work.begin();
	const grouping = finder.group(articles, done => {
		share = done;
	});
	for (;;) {
		const next = await Promise.race([grouping, stop, wait(lookEvery, undefined, {ref: false})]);
		if (next === undefined) {
			yield {...shown, progress: {work: 'grouping', share}};
			continue;
		}

		const isUngrouped = next === 'stopped';
		if (isUngrouped) {
			finder.stop();
			grouping.catch(() => undefined);
		}

		const library = isUngrouped ? shown : grouped(next, problems, {unread});
		yield {...library, isUngrouped};
		return library.stories;
	}
}

/**
 * A library from its first articles on: as it is read, as it is grouped into stories, and as its
 * files change. What takes long is shown every now and then while it is being done.
 */
export async function* followLibrary(
	paths: readonly string[],
	{work = new WorkAtHand(), ...options}: FollowOptions,
): AsyncGenerator<GroupedLibrary> {
	const since = Date.now();
	const finder = new StoryFinder(storyThreads({cacheFolder: options.cacheFolder}));
	const {stories: first, ...read} = yield* readGradually(paths, work, options);
	let library: Read = read;
	const watched = watchLibrary(paths, library, {...options, since});
	const wholes = options.excerpts?.wholes(options);
	// Both begin now, so that nothing is missed while stories are being found.
	let nextChange = watched.next();
	let nextWhole = wholes?.next();
	let stories = yield* groupGradually(library, first, finder, work);
	while (!options.signal.aborted) {
		const next = await Promise.race([nextChange, ...(nextWhole ? [nextWhole] : [])]);
		if (next.done) {
			return;
		}

		let change: Change;
		if ('source' in next.value) {
			change = keepSame(next.value, library.articles);
			nextChange = watched.next();
		} else {
			change = changeTo(next.value, library.articles);
			nextWhole = wholes?.next();
		}

		library = {
			articles: renew(library.articles, change),
			problems: renewProblems(library.problems, change),
			unread: library.unread,
		};
		stories = yield* groupGradually(library, renewStories(stories, change), finder, work);
	}
}
