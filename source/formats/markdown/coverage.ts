import type {Coverage} from '../../coverage/coverage.js';
import {orderClaims} from '../../coverage/order.js';
import {outletOf} from '../../layout/comparison.js';
import {coverageSummary, signLegend} from '../../layout/coverage.js';
import {type Line, lineText} from '../../layout/line.js';
import {tellingSigns} from '../../layout/signs.js';
import {escapeMarkdown} from './escape.js';
import {reportLine, table} from './report.js';

const withDots = (spans: Line): string => lineText(spans).replaceAll('   ', ' · ');

/** A coverage as GitHub's Markdown, the claims as in the fullest report. */
export const coverageMarkdown = (coverage: Coverage): string => {
	const {articles} = coverage;
	const rows = orderClaims(coverage, 'fullest').map(
		({representative: {article, sentence}, versions}) => [
			escapeMarkdown(articles[article]?.sentences[sentence]?.text ?? ''),
			...versions.map(({telling}) => tellingSigns[telling].sign),
		],
	);
	return `${[
		'# Who reports what',
		articles.map((article, index) => `${index + 1}. ${reportLine(article)}`).join('\n'),
		withDots(coverageSummary(coverage, Number.POSITIVE_INFINITY)),
		table(
			['Claim', ...articles.map(article => escapeMarkdown(outletOf(article)))],
			[':--', ...articles.map(() => ':-:')],
			rows,
		),
		withDots(signLegend()),
	].join('\n\n')}\n`;
};
