import type {Article} from '../article/article.js';
import {cluster, type LikenessGraph} from '../clustering/cluster.js';
import type {Steps} from '../steps.js';
import {compareAll, type Report} from './likeness.js';
import type {TermTable} from './term-table.js';
import {termsOf} from './terms.js';

/** Reports of one event, by their positions. */
export type Group = {
	/** The title of the report that is most like all others. */
	readonly title: string;
	readonly members: readonly number[];
};

const oneStory = {threshold: 0.125, cohesion: 0.6};

const titleOf = (
	members: readonly number[],
	reports: readonly Report[],
	graph: LikenessGraph,
): string => {
	const centrality = (member: number): number =>
		members.reduce((sum, other) => sum + (graph[member]?.get(other) ?? 0), 0);
	const central = members.reduce((best, member) =>
		centrality(member) > centrality(best) ? member : best,
	);
	return reports[central]?.title ?? '';
};

/** What is compared of an article. */
export const reportOf = (article: Article, table: TermTable): Report => ({
	title: article.title,
	published: article.published,
	terms: table.number(termsOf(article)),
});

/** Groups reports by what they tell; the groups stand in the order of their first. */
export function* groupReports(reports: readonly Report[], table: TermTable): Steps<Group[]> {
	const graph = yield* compareAll(reports, table.size);
	return cluster(graph, oneStory).map(members => ({
		title: titleOf(members, reports, graph),
		members,
	}));
}
