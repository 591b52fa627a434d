import type {Article} from '../article/article.js';
import {finish} from '../steps.js';
import {type Group, groupReports, reportOf} from './grouping.js';
import type {Report} from './likeness.js';
import {TermTable} from './term-table.js';

/** What the finding of stories is told to do on its thread. Articles are numbered as they are read. */
export type Request =
	| {readonly type: 'read'; readonly articles: readonly Article[]}
	| {readonly type: 'group'; readonly numbers: readonly number[]};

/** The groups; none where it was told to read. */
export type Reply = readonly Group[];

/** Reads and groups articles as it is told by messages. */
export const createStoryService = (): ((request: Request) => Reply) => {
	const table = new TermTable();
	const reports: Report[] = [];
	return request => {
		if (request.type === 'group') {
			const chosen = request.numbers.flatMap(number => reports[number] ?? []);
			return finish(groupReports(chosen, table));
		}

		reports.push(...request.articles.map(article => reportOf(article, table)));
		return [];
	};
};
