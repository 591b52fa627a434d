import type {Comparison} from '../comparison/comparison.js';
import type {Coverage} from '../coverage/coverage.js';
import type {Format} from './format.js';
import {comparisonHtml} from './html/comparison.js';
import {coverageHtml} from './html/coverage.js';
import {comparisonJson, coverageJson} from './json.js';
import {comparisonMarkdown} from './markdown/comparison.js';
import {coverageMarkdown} from './markdown/coverage.js';
import {comparisonText, coverageText, type TextOptions} from './text.js';

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
			return comparisonMarkdown(comparison);
		case 'html':
			return comparisonHtml(comparison);
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
			return coverageMarkdown(coverage);
		case 'html':
			return coverageHtml(coverage);
	}
};
