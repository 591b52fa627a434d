import type {Article} from '../article/article.js';
import {compare} from '../comparison/compare.js';
import type {Comparison} from '../comparison/comparison.js';
import {finish, finishGradually, type Steps} from '../steps.js';
import {findClaims} from './claims.js';
import type {Coverage} from './coverage.js';
import {buildSentenceGraph, type Pair} from './sentence-graph.js';

type Compare = (left: Article, right: Article) => Comparison;

function* coverInSteps(
	articles: readonly Article[],
	comparePair: Compare = compare,
): Steps<Coverage> {
	const pairs: Pair[] = [];
	const count = (articles.length * (articles.length - 1)) / 2;
	for (const [left, a] of articles.entries()) {
		for (const [right, b] of articles.entries()) {
			if (left < right) {
				pairs.push({left, right, comparison: comparePair(a, b)});
				yield pairs.length / count;
			}
		}
	}

	const graph = buildSentenceGraph(articles, pairs);
	return {articles, graph, claims: findClaims(articles, graph)};
}

/** Compares all reports of a story, pair by pair, and finds who reports what. */
export const findCoverage = (articles: readonly Article[], comparePair?: Compare): Coverage =>
	finish(coverInSteps(articles, comparePair));

/**
 * Finds coverage like `findCoverage`, and lets others work in between.
 * @param onProgress Is told the share that is done, 0 to 1.
 */
export const findCoverageGradually = (
	articles: readonly Article[],
	onProgress?: (share: number) => void,
): Promise<Coverage> => finishGradually(coverInSteps(articles), onProgress);
