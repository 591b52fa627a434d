import type {Article} from '../../article/article.js';
import type {Format} from '../../formats/format.js';
import {
	renderArticle,
	renderComparison,
	renderCoverage,
	renderStories,
} from '../../formats/render.js';
import {plainPaint} from '../../theme/paint.js';
import type {View} from './screen.js';

const options = {width: 100, paint: plainPaint};

/** How a view is written in a format; undefined where it cannot be. */
export const renderView = (view: View, format: Format): string | undefined => {
	switch (view.kind) {
		case 'comparison':
			return renderComparison(view.comparison, format, options);
		case 'coverage':
			return renderCoverage(view.coverage, format, options);
		case 'report':
			return renderArticle(view.article, view.toldOf, format, options);
		case 'list':
			return renderStories(view.stories, format, options);
	}
};

/** The formats that a view can be written in, the usual one first. */
export const formatsOf = ({kind}: View): readonly Format[] => {
	switch (kind) {
		case 'report':
			return ['markdown', 'text'];
		case 'list':
			return ['markdown', 'json', 'text'];
		default:
			return ['html', 'markdown', 'json', 'text'];
	}
};

const nameOf = (article: Article | undefined): string => article?.id.slice(0, 40) ?? '';

/** A name made of the reports' names. */
export const proposedName = (view: View): string => {
	switch (view.kind) {
		case 'comparison':
			return `${nameOf(view.comparison.left)}--${nameOf(view.comparison.right)}.html`;
		case 'coverage':
			return `coverage-${nameOf(view.coverage.articles[0])}.html`;
		case 'report':
			return `${nameOf(view.article)}-and-others.md`;
		case 'list':
			return 'reports.md';
	}
};
