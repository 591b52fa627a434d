import type {Article} from '../article/article.js';
import {markdownMark} from '../article/own-work.js';
import type {Comparison} from '../comparison/comparison.js';
import type {Coverage} from '../coverage/coverage.js';
import type {Told} from '../layout/versions.js';
import type {Story} from '../library/story.js';
import type {Format} from './format.js';
import {comparisonHtml} from './html/comparison.js';
import {coverageHtml} from './html/coverage.js';
import {comparisonJson, coverageJson, storiesJson} from './json.js';
import {articleMarkdown} from './markdown/article.js';
import {comparisonMarkdown} from './markdown/comparison.js';
import {coverageMarkdown} from './markdown/coverage.js';
import {storiesMarkdown} from './markdown/stories.js';
import {articleText, comparisonText, coverageText, storiesText, type TextOptions} from './text.js';

const signed = (markdown: string): string => `${markdown}\n${markdownMark}\n`;

/** A comparison in a format. */
export const renderComparison = (
	comparison: Comparison,
	format: Format,
	options: TextOptions,
): string => {
	switch (format) {
		case 'text':
			return comparisonText(comparison, options);
		case 'json':
			return comparisonJson(comparison);
		case 'markdown':
			return signed(comparisonMarkdown(comparison));
		case 'html':
			return comparisonHtml(comparison);
	}
};

/** A report in a format; undefined where there is none such. */
export const renderArticle = (
	article: Article,
	toldOf: (sentence: number) => readonly Told[],
	format: Format,
	options: TextOptions,
): string | undefined => {
	switch (format) {
		case 'text':
			return articleText(article, toldOf, options);
		case 'markdown':
			return signed(articleMarkdown(article, toldOf));
		default:
			return undefined;
	}
};

/** Reports by story in a format; undefined where there is none such. */
export const renderStories = (
	stories: readonly Story[],
	format: Format,
	options: TextOptions,
): string | undefined => {
	switch (format) {
		case 'text':
			return storiesText(stories, options);
		case 'json':
			return storiesJson(stories);
		case 'markdown':
			return signed(storiesMarkdown(stories));
		default:
			return undefined;
	}
};

/** A coverage in a format. */
export const renderCoverage = (
	coverage: Coverage,
	format: Format,
	options: TextOptions,
): string => {
	switch (format) {
		case 'text':
			return coverageText(coverage, options);
		case 'json':
			return coverageJson(coverage);
		case 'markdown':
			return signed(coverageMarkdown(coverage));
		case 'html':
			return coverageHtml(coverage);
	}
};
