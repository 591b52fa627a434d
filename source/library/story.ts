import type {Article} from '../article/article.js';
import {cluster, type LikenessGraph} from '../clustering/cluster.js';
import {finish, finishGradually, partOf, type Steps} from '../steps.js';
import {compareAll} from './likeness.js';
import {type Terms, termsOf} from './terms.js';

/** Articles about the same event. */
export type Story = {
	/** The title of the article that is most like all others of the story. */
	readonly title: string;
	/** In the order of the library. */
	readonly articles: readonly Article[];
};

const oneStory = {threshold: 0.135, cohesion: 0.55};

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

function* termsOfAll(articles: readonly Article[]): Steps<Terms[]> {
	const all: Terms[] = [];
	for (const article of articles) {
		all.push(termsOf(article));
		yield all.length / articles.length;
	}

	return all;
}

function* groupInSteps(articles: readonly Article[]): Steps<Story[]> {
	const terms = yield* partOf(termsOfAll(articles), 0, 0.8);
	const graph = yield* partOf(compareAll(articles, terms), 0.8, 1);
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
export const groupStories = (articles: readonly Article[]): Story[] =>
	finish(groupInSteps(articles));

/**
 * Groups like `groupStories`, and lets others work in between.
 * @param onProgress Is told the share that is done, 0 to 1.
 */
export const groupStoriesGradually = (
	articles: readonly Article[],
	onProgress?: (share: number) => void,
): Promise<Story[]> => finishGradually(groupInSteps(articles), onProgress);
