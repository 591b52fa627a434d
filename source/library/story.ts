import type {Article} from '../article/article.js';
import {finish, finishGradually, partOf, type Steps} from '../steps.js';
import {groupReports, reportOf} from './grouping.js';
import type {Report} from './likeness.js';
import {TermTable} from './term-table.js';

/** Articles about the same event. */
export type Story = {
	/** The title of the article that is most like all others of the story. */
	readonly title: string;
	/** In the order of the library. */
	readonly articles: readonly Article[];
};

// Reading an article takes longer than comparing it with the others.
const shareOfReading = 0.8;

function* readAll(articles: readonly Article[], table: TermTable): Steps<Report[]> {
	const reports: Report[] = [];
	for (const article of articles) {
		reports.push(reportOf(article, table));
		yield reports.length / articles.length;
	}

	return reports;
}

function* groupInSteps(articles: readonly Article[]): Steps<Story[]> {
	const table = new TermTable();
	const reports = yield* partOf(readAll(articles, table), 0, shareOfReading);
	const groups = yield* partOf(groupReports(reports, table), shareOfReading, 1);
	return groups.map(({title, members}) => ({
		title,
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
