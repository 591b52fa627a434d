import {setTimeout as wait} from 'node:timers/promises';
import type {Article} from '../article/article.js';
import type {Excerpts, Whole} from './excerpts.js';
import {type Library, type LoadOptions, loadBatches} from './library.js';
import type {Problem} from './source.js';
import {groupStoriesGradually, type Story} from './story.js';
import {type Change, watchLibrary} from './watch.js';

/** A library by story, as far as it is known by now. */
export type GroupedLibrary = {
	readonly stories: readonly Story[];
	/** In the order of the stories. */
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
	/** What is being done, and which share of it is done: 0 to 1. Nothing when all is. */
	readonly progress: {readonly work: 'reading' | 'grouping'; readonly share: number} | undefined;
};

export type FollowOptions = LoadOptions & {
	/** Ends the following. */
	readonly signal: AbortSignal;
	/** Asks for the whole of excerpts; without it they stay excerpts. */
	readonly excerpts?: Excerpts;
};

// Milliseconds between two looks at a library that is growing.
const lookEvery = 200;

const grouped = (
	stories: readonly Story[],
	problems: readonly Problem[],
	progress?: GroupedLibrary['progress'],
): GroupedLibrary => ({
	stories,
	articles: stories.flatMap(({articles}) => articles),
	problems,
	progress,
});

const aloneEach = (articles: readonly Article[]): Story[] =>
	articles.map(article => ({title: article.title, articles: [article]}));

/** @param meanwhile The stories to show until they are found. */
async function* group(
	{articles, problems}: Library,
	meanwhile: readonly Story[],
): AsyncGenerator<GroupedLibrary, readonly Story[]> {
	let share = 0;
	const grouping = groupStoriesGradually(articles, done => {
		share = done;
	});
	for (;;) {
		const stories = await Promise.race([grouping, wait(lookEvery, undefined, {ref: false})]);
		if (stories !== undefined) {
			yield grouped(stories, problems);
			return stories;
		}

		yield grouped(meanwhile, problems, {work: 'grouping', share});
	}
}

/** Puts the articles that a source holds now in the place of those before; new ones come last. */
const renew = (articles: readonly Article[], {source, articles: now}: Change): Article[] => {
	const place = articles.findIndex(article => article.source === source);
	const others = articles.filter(article => article.source !== source);
	return place === -1
		? [...others, ...now]
		: [...others.slice(0, place), ...now, ...others.slice(place)];
};

/** A whole article as a change of the source that its excerpt came from. */
const changeTo = ({article: whole, problem}: Whole, articles: readonly Article[]): Change => ({
	source: whole.source,
	articles: articles
		.filter(({source}) => source === whole.source)
		.map(article => (article.id === whole.id ? whole : article)),
	problem,
});

const renewStories = (stories: readonly Story[], change: Change): Story[] => {
	const renewed = stories.map(({title, articles}) => ({
		title,
		articles: articles.some(({source}) => source === change.source)
			? renew(articles, change)
			: articles,
	}));
	const known = new Set(renewed.flatMap(({articles}) => articles));
	const appeared = change.articles.filter(article => !known.has(article));
	return [...renewed.filter(({articles}) => articles.length > 0), ...aloneEach(appeared)];
};

const renewProblems = (problems: readonly Problem[], {source, problem}: Change): Problem[] => [
	...problems.filter(other => other.source !== source),
	...(problem ? [problem] : []),
];

/**
 * A library from its first articles on: as it is read, as it is grouped into stories, and as its
 * files change. What takes long is shown every now and then while it is being done.
 */
export async function* followLibrary(
	paths: readonly string[],
	options: FollowOptions,
): AsyncGenerator<GroupedLibrary> {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	let looked = performance.now();
	for await (const batch of loadBatches(paths, options)) {
		articles.push(...batch.articles);
		problems.push(...batch.problems);
		if (articles.length > 0 && performance.now() - looked > lookEvery) {
			looked = performance.now();
			const progress = {work: 'reading', share: batch.loaded / batch.found} as const;
			yield grouped(aloneEach(articles), [...problems], progress);
		}
	}

	let library: Library = {articles, problems};
	const watched = watchLibrary(paths, library, options);
	const wholes = options.excerpts?.wholes(options);
	// Both begin now, so that nothing is missed while stories are being found.
	let nextChange = watched.next();
	let nextWhole = wholes?.next();
	let stories = yield* group(library, aloneEach(articles));
	while (!options.signal.aborted) {
		const next = await Promise.race([nextChange, ...(nextWhole ? [nextWhole] : [])]);
		if (next.done) {
			return;
		}

		let change: Change;
		if ('source' in next.value) {
			change = next.value;
			nextChange = watched.next();
		} else {
			change = changeTo(next.value, library.articles);
			nextWhole = wholes?.next();
		}

		library = {
			articles: renew(library.articles, change),
			problems: renewProblems(library.problems, change),
		};
		stories = yield* group(library, renewStories(stories, change));
	}
}
