import type {Article} from '../article/article.js';
import type {Comparison} from '../comparison/comparison.js';
import type {Coverage} from '../coverage/coverage.js';
import {orderClaims} from '../coverage/order.js';
import {originOf} from '../layout/article.js';
import {outletOf} from '../layout/comparison.js';
import {coverageSummary} from '../layout/coverage.js';
import {articleInWords, createRowWords, tellingsInWords} from '../layout/in-words.js';
import {lineText} from '../layout/line.js';
import {remarksOn} from '../layout/remarks.js';
import {summaryInWords} from '../layout/summary.js';
import type {Story} from '../library/story.js';
import type {Hit} from '../search/passage.js';

// What is printed for screen readers: paragraphs one below the other, without signs and columns.

/** The two reports, the summary, and each row. */
export const comparisonSpoken = (comparison: Comparison): string[] => [
	`Left: ${articleInWords(comparison.left)}`,
	`Right: ${articleInWords(comparison.right)}`,
	`${summaryInWords(comparison)}.`,
	...remarksOn(comparison),
	'',
	...comparison.rows.map(createRowWords(comparison)),
];

/** The reports, the summary, and each claim with who reports it. */
export const coverageSpoken = (coverage: Coverage): string[] => {
	const {articles} = coverage;
	const claims = orderClaims(coverage, 'fullest');
	return [
		...articles.map(articleInWords),
		`${lineText(coverageSummary(coverage, Number.POSITIVE_INFINITY)).replaceAll('   ', ', ')}.`,
		'',
		...claims.map(({representative: {article, sentence}, versions}) => {
			const told = articles.flatMap((each, index) => {
				const version = versions[index];
				return version ? [{name: outletOf(each), article: each, version}] : [];
			});
			return `${articles[article]?.sentences[sentence]?.text} ${tellingsInWords(told)}`;
		}),
	];
};

const originSpoken = (article: Article): string[] => {
	const origin = originOf(article);
	return origin === '' ? [] : [`Read from: ${origin}`];
};

/** Each story, its reports, and where each was read. */
export const storiesSpoken = (stories: readonly Story[]): string[] =>
	stories.flatMap(({title, articles}) => [
		`Story: ${title}`,
		...articles.flatMap(article => [articleInWords(article), ...originSpoken(article)]),
	]);

/** How many passages there are, and each with the report that it stands in. */
export const hitsSpoken = (hits: readonly Hit[], articles: readonly Article[]): string[] => {
	const byId = new Map(articles.map(article => [article.id, article]));
	const passages = hits.flatMap(({article: id, text}) => {
		const article = byId.get(id);
		return article ? [`${text} ${articleInWords(article)}`, ...originSpoken(article)] : [text];
	});
	const count = hits.length === 1 ? '1 passage.' : `${hits.length} passages.`;
	return hits.length === 0 ? [] : [count, ...passages];
};
