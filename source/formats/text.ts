import type {Article} from '../article/article.js';
import {lengthOf} from '../article/length.js';
import type {Comparison} from '../comparison/comparison.js';
import type {Coverage} from '../coverage/coverage.js';
import {orderClaims} from '../coverage/order.js';
import {layoutArticle, originOf} from '../layout/article.js';
import {layoutComparison, outletOf} from '../layout/comparison.js';
import {layoutCoverage} from '../layout/coverage.js';
import {formatDate} from '../layout/date.js';
import {type Line, line, padLine, textWidth, truncate, truncateLine} from '../layout/line.js';
import {joinLines} from '../layout/summary.js';
import type {Told} from '../layout/versions.js';
import {toned, wrapText} from '../layout/wrap.js';
import type {Story} from '../library/story.js';
import type {Hit} from '../search/passage.js';
import type {Paint} from '../theme/paint.js';
import {comparisonSpoken, coverageSpoken, hitsSpoken, storiesSpoken} from './spoken.js';

/** How text is printed. */
export type TextOptions = {
	/** Columns of a line. */
	readonly width: number;
	/** How a line becomes a string. */
	readonly paint: Paint;
	/** Whether everything is said in words, one thing below the other, for screen readers. */
	readonly spoken?: boolean;
};

const widestOutlet = 24;
/** `1234 words`. */
const shortestLength = 10;

const print = (lines: readonly Line[], paint: Paint): string =>
	lines.map(spans => `${paint(spans).trimEnd()}\n`).join('');

const printSpoken = (paragraphs: readonly string[], {width, paint}: TextOptions): string =>
	print(
		paragraphs.flatMap(text => wrapText(text, width)),
		paint,
	);

/** Where a report is to be found, on a line of its own: a path that is cut leads nowhere. */
const originLines = (article: Article, indent: string): readonly Line[] => {
	const origin = originOf(article);
	return origin === '' ? [] : [line(indent + origin, 'quiet')];
};

/** A comparison as the screen shows it. */
export const comparisonText = (comparison: Comparison, options: TextOptions): string =>
	options.spoken
		? printSpoken(comparisonSpoken(comparison), options)
		: print(layoutComparison(comparison, {width: options.width}), options.paint);

/** A coverage as the screen shows it, the claims as in the fullest report. */
export const coverageText = (coverage: Coverage, options: TextOptions): string => {
	if (options.spoken) {
		return printSpoken(coverageSpoken(coverage), options);
	}

	const claims = orderClaims(coverage, 'fullest');
	return print(layoutCoverage(coverage, {width: options.width, claims}), options.paint);
};

/** A report, and below each sentence how others put it. */
export const articleText = (
	article: Article,
	toldOf: (sentence: number) => readonly Told[],
	{width, paint}: TextOptions,
): string => print(layoutArticle(article, {width, toldOf}), paint);

/** The reports of each story, and where each was read. */
export const storiesText = (stories: readonly Story[], options: TextOptions): string => {
	if (options.spoken) {
		return printSpoken(storiesSpoken(stories), options);
	}

	const {width, paint} = options;
	const outlets = stories.flatMap(({articles}) => articles.map(outletOf));
	const outletColumns = Math.min(widestOutlet, Math.max(0, ...outlets.map(textWidth)));
	const wordsOf = (article: Article): string => `${lengthOf(article).words} words`;
	const lengths = stories.flatMap(({articles}) => articles.map(wordsOf));
	const lengthColumns = Math.max(shortestLength, ...lengths.map(textWidth)) + 2;
	const articleLine = (article: Article): Line => [
		...padLine(line(`  ${truncate(outletOf(article), outletColumns)}`), outletColumns + 4),
		...padLine(line(formatDate(article.published), 'quiet'), 13),
		...padLine(line(wordsOf(article), 'quiet'), lengthColumns),
		...line(article.title),
	];
	const lines = stories.flatMap(({title, articles}, index) => [
		...(index > 0 ? [[]] : []),
		truncateLine(line(title, 'strong'), width),
		...articles.flatMap(article => [
			truncateLine(articleLine(article), width),
			...originLines(article, '    '),
		]),
	]);
	return print(lines, paint);
};

/** What a search has found, each passage below the report that it stands in. */
export const hitsText = (
	hits: readonly Hit[],
	articles: readonly Article[],
	options: TextOptions,
): string => {
	if (options.spoken) {
		return printSpoken(hitsSpoken(hits, articles), options);
	}

	const {width, paint} = options;
	const byId = new Map(articles.map(article => [article.id, article]));
	const lines = hits.flatMap(({article: id, text, matches}, index) => {
		const article = byId.get(id);
		const head = article && [
			line(outletOf(article), 'accent'),
			line(formatDate(article.published), 'quiet'),
			line(article.title, 'strong'),
		];
		const ranges = toned(
			matches.map(([start, end]) => ({start, end})),
			'match',
		);
		return [
			...(index > 0 ? [[]] : []),
			truncateLine(joinLines(head ?? [], '  '), width),
			...(article ? originLines(article, '  ') : []),
			...wrapText(text, width - 2, {ranges}).map(spans => [...line('  '), ...spans]),
		];
	});
	return print(lines, paint);
};
