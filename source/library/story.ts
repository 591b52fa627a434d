import type {Article} from '../article/article.js';
import {cluster} from './cluster.js';
import {compareAll, type LikenessGraph} from './likeness.js';
import {termsOf} from './terms.js';

/** Articles about the same event. */
export type Story = {
	/** The title of the article that is most like all others of the story. */
	readonly title: string;
	/** In the order of the library. */
	readonly articles: readonly Article[];
};

const oneStory = 0.25;
const longestFreeze = 12;

const titleOf = (
	members: readonly number[],
	articles: readonly Article[],
	graph: LikenessGraph,
): string => {
	const centrality = (member: number): number =>
		members.reduce((sum, other) => sum + (graph[member]?.get(other) ?? 0), 0);
	const central = members.reduce((best, member) =>
		centrality(member) > centrality(best) ? member : best,
	);
	return articles[central]?.title ?? '';
};

/** Groups in steps of a few milliseconds; yields the share that is done. */
function* groupInSteps(articles: readonly Article[]): Generator<number, Story[]> {
	const terms = [];
	for (const article of articles) {
		terms.push(termsOf(article));
		yield (0.8 * terms.length) / articles.length;
	}

	const comparing = compareAll(articles, terms);
	let compared = 0;
	let step = comparing.next();
	while (!step.done) {
		compared += 1;
		yield 0.8 + (0.2 * compared) / articles.length;
		step = comparing.next();
	}

	const graph = step.value;
	return cluster(graph, oneStory).map(members => ({
		title: titleOf(members, articles, graph),
		articles: members.flatMap(member => articles[member] ?? []),
	}));
}

/**
 * Groups articles into stories by what they report: the names, figures, dates and words that they
 * share, the more the rarer these are, and how near their dates of publication lie. Every article is
 * in exactly one story. The stories stand in the order of their first articles.
 */
export const groupStories = (articles: readonly Article[]): Story[] => {
	const steps = groupInSteps(articles);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
};

/**
 * Groups like `groupStories`, and lets others work in between.
 * @param onProgress Is told the share that is done, 0 to 1.
 */
export const groupStoriesGradually = async (
	articles: readonly Article[],
	onProgress: (share: number) => void = () => {},
): Promise<Story[]> => {
	const steps = groupInSteps(articles);
	for (let resumed = performance.now(); ; ) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}

		if (performance.now() - resumed > longestFreeze) {
			onProgress(step.value);
			await new Promise(resolve => setImmediate(resolve));
			resumed = performance.now();
		}
	}
};
