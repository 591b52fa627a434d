import {finishGradually} from '../steps.js';
import {type Group, groupReports} from './grouping.js';
import type {Report} from './likeness.js';
import {unpackTerms} from './packed-terms.js';
import {TermTable} from './term-table.js';

/** What is known of an article when it is grouped. */
export type PackedReport = Pick<Report, 'title' | 'published'> & {
	/** Its packed terms, in UTF-8. */
	readonly terms: Uint8Array;
};

/** What the finding of stories is told to do on its thread. Reports are numbered as they are added. */
export type Request =
	| {readonly type: 'add'; readonly reports: readonly PackedReport[]}
	| {readonly type: 'group'; readonly numbers: readonly number[]};

/** The groups; none where it was told to add. */
export type Reply = readonly Group[];

const textOf = ({buffer, byteOffset, length}: Uint8Array): string =>
	Buffer.from(buffer, byteOffset, length).toString();

/**
 * Takes in and groups reports as it is told by messages.
 * @returns What serves them: it tells the share of the grouping that is done, 0 to 1.
 */
export const createStoryService = (): ((
	request: Request,
	onProgress?: (share: number) => void,
) => Promise<Reply>) => {
	const table = new TermTable();
	const reports: Report[] = [];
	return async (request, onProgress) => {
		if (request.type === 'group') {
			const chosen = request.numbers.flatMap(number => reports[number] ?? []);
			return finishGradually(groupReports(chosen, table), onProgress);
		}

		for (const {title, published, terms} of request.reports) {
			reports.push({title, published, terms: table.number(unpackTerms(textOf(terms)))});
		}

		return [];
	};
};
