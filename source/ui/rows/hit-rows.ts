import type {Article} from '../../article/article.js';
import {outletOf} from '../../layout/comparison.js';
import {formatDate} from '../../layout/date.js';
import {type Line, line, truncateLine} from '../../layout/line.js';
import {joinLines} from '../../layout/summary.js';
import {toned, wrapText} from '../../layout/wrap.js';
import type {Hit} from '../../search/passage.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

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

/** What a search has found: each sentence whole, what matched in it marked, under its report. */
export const hitRows = latest(
	(hits: readonly Hit[], articles: ReadonlyMap<string, Article>, width: number): Rows =>
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
			return {
				above: row === 0 ? [] : [[]],
				lines: [creditOf(article, width), ...wrapText(hit.text, Math.min(width, 100), {ranges})],
			};
		}),
);
