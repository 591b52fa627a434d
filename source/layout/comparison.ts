import type {Article} from '../article/article.js';
import type {Comparison, Row} from '../comparison/comparison.js';
import type {Side} from '../sides.js';
import {formatDate} from './date.js';
import {detailBlock} from './details.js';
import {type Line, line, truncateLine} from './line.js';
import {remarksOn} from './remarks.js';
import {type Arrangement, createRowLayout, narrowestColumns} from './row.js';
import {joinLines, summaryLines} from './summary.js';
import {wrapText} from './wrap.js';

const margin = '  ';

/** How a comparison is arranged where nobody has chosen: side by side if there is room. */
export const automaticArrangement = (width: number): Arrangement =>
	width < narrowestColumns ? 'stacked' : 'columns';

/** An outlet's name, or what stands for it where a report names none. */
export const outletOf = ({outlet, id}: Article): string => outlet ?? id;

const headLines = (comparison: Comparison, width: number): Line[] =>
	(['left', 'right'] satisfies Side[]).map(side => {
		const article = comparison[side];
		return truncateLine(
			joinLines(
				[
					line(side === 'left' ? 'left ' : 'right', 'quiet'),
					line(outletOf(article), side),
					line(formatDate(article.published), 'quiet'),
					line(article.title, 'strong'),
				],
				'  ',
			),
			width,
		);
	});

/**
 * A whole comparison as lines: the two reports, the summary, a row for each link or unlinked
 * sentence, and the details that one report has and the other nowhere.
 * @param width Columns of a line; at least 40.
 */
export const layoutComparison = (
	comparison: Comparison,
	{width, rows = comparison.rows}: {width: number; rows?: readonly Row[]},
): Line[] => {
	const inner = width - margin.length;
	const arrangement = automaticArrangement(width);
	const layoutRow = createRowLayout(comparison, {width: inner, arrangement});
	const rule = line('─'.repeat(inner), 'quiet');
	const lines = [
		...headLines(comparison, inner),
		...summaryLines(comparison, inner),
		...remarksOn(comparison).flatMap(words => wrapText(words, inner)),
		rule,
		...rows.flatMap(row => layoutRow(row)),
		rule,
		...detailBlock('In the left report alone:', comparison.details.left, 'left', inner),
		...detailBlock('In the right report alone:', comparison.details.right, 'right', inner),
	];
	return lines.map(spans => (spans.length === 0 ? [] : [...line(margin), ...spans]));
};
