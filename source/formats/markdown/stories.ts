import {lengthOf} from '../../article/length.js';
import type {Story} from '../../library/story.js';
import {escapeMarkdown} from './escape.js';
import {reportLine} from './report.js';

/** The reports of each story as GitHub's Markdown. */
export const storiesMarkdown = (stories: readonly Story[]): string =>
	`${[
		'# Reports by story',
		...stories.flatMap(({title, articles}) => [
			`## ${escapeMarkdown(title)}`,
			articles
				.map(article => `- ${reportLine(article)} · ${lengthOf(article).words} words`)
				.join('\n'),
		]),
	].join('\n\n')}\n`;
