import type {Article} from '../../article/article.js';
import {outletOf} from '../../layout/comparison.js';
import {formatDate} from '../../layout/date.js';
import {type Line, line, truncateLine} from '../../layout/line.js';
import {joinLines} from '../../layout/summary.js';
import {toned, wrapText} from '../../layout/wrap.js';
import type {Hit} from '../../search/passage.js';
import {latest} from '../latest.js';
import type {SearchScreen} from '../state/screen.js';
import {createRows, type Rows} from './rows.js';

const widestText = 100;

const creditOf = ({outlet, ...article}: Article, width: number): Line =>
	truncateLine(
		joinLines(
			[
				line(outletOf({outlet, ...article})),
				line(formatDate(article.published), 'quiet'),
				line(article.title, 'quiet'),
			],
			'  ',
		),
		width,
	);

const byReport = latest((hits: readonly Hit[]): readonly Hit[] => {
	const reports = new Map<string, Hit[]>();
	for (const hit of hits) {
		const known = reports.get(hit.article);
		if (known) {
			known.push(hit);
		} else {
			reports.set(hit.article, [hit]);
		}
	}

	return [...reports.values()].flatMap(found => found.sort((a, b) => a.sentence - b.sentence));
});

const none: readonly Hit[] = [];

/** The passages in the order in which they are shown: best first, or as they stand in the reports, the report with the best first. */
export const shownHits = ({answer, grouped}: SearchScreen): readonly Hit[] => {
	const hits = answer?.hits ?? none;
	return grouped ? byReport(hits) : hits;
};

/**
 * What a search has found: each sentence whole, what matched in it marked, under its report.
 * @param hits In the order in which they are shown.
 */
export const hitRows = latest(
	(
		hits: readonly Hit[],
		grouped: boolean,
		articles: ReadonlyMap<string, Article>,
		width: number,
	): Rows =>
		createRows(hits.length, row => {
			const hit = hits[row];
			const article = hit && articles.get(hit.article);
			if (hit === undefined || article === undefined) {
				return {above: [], lines: [[]]};
			}

			const ranges = toned(
				hit.matches.map(([start, end]) => ({start, end})),
				'match',
			);
			const text = wrapText(hit.text, Math.min(width, widestText), {ranges});
			const blank = row === 0 ? [] : [[]];
			const credit = creditOf(article, width);
			if (!grouped) {
				return {above: blank, lines: [credit, ...text]};
			}

			const isFirst = hits[row - 1]?.article !== hit.article;
			return {above: isFirst ? [...blank, credit] : [], lines: text};
		}),
);
