import type {Article} from '../article/article.js';
import {lengthOf} from '../article/length.js';
import {sanitize} from '../article/sanitize.js';
import {outletOf} from './comparison.js';
import {formatDate} from './date.js';
import {type Line, line, lineWidth, padLine, truncateLine, truncateStart} from './line.js';
import {sentenceNumbers, toneOfRole, widestText} from './sentence.js';
import {joinLines} from './summary.js';
import {layoutVersions, type Told} from './versions.js';
import {wrapText} from './wrap.js';

const gap = 2;
const separator = ' · ';

/** Who reports, when, and how much. */
export const creditLine = (article: Article, width: number): Line =>
	truncateLine(
		joinLines(
			[outletOf(article), formatDate(article.published), `${lengthOf(article).words} words`].map(
				text => line(text, 'quiet'),
			),
			separator,
		),
		width,
	);

// Fewer columns tell no file from another.
const leastOfOrigin = 12;

/** The file or the address that a report was read from; nothing where it was standard input. */
export const originOf = ({source}: Article): string => (source === '-' ? '' : sanitize(source));

/** The end of that path, if there is no room for all of it. */
const originIn = (article: Article, width: number): string => {
	const shown = truncateStart(originOf(article), width);
	// A part of a folder's name says nothing.
	const whole = shown.replace(/^…[^/]*(?=\/)/, '…');
	return whole.startsWith('…') && width < leastOfOrigin ? '' : whole;
};

/** The same, and where it was read. */
export const originLine = (article: Article, width: number): Line => {
	const credit = creditLine(article, width);
	const origin = originIn(article, width - lineWidth(credit) - separator.length);
	return origin === '' ? credit : [...credit, ...line(separator + origin, 'quiet')];
};

/**
 * A whole report as lines, and below each sentence how others put it.
 * @param width Columns of a line; at least 40.
 * @param toldOf What others have of a sentence.
 */
export const layoutArticle = (
	article: Article,
	{width, toldOf}: {width: number; toldOf: (sentence: number) => readonly Told[]},
): Line[] => {
	const numbers = sentenceNumbers(article);
	const columns = String(article.sentences.length).length + gap;
	const indent = line(' '.repeat(columns));
	const room = width - columns;
	const head = [...wrapText(article.title, room, {tone: 'strong'}), creditLine(article, room)].map(
		spans => [...indent, ...spans],
	);
	const blocks = article.sentences.flatMap(({role, text}, index): Line[] => {
		if (role === 'headline') {
			return [];
		}

		const label = line(String(numbers[index] ?? '').padStart(columns - gap), 'quiet');
		const lines = wrapText(text, Math.min(widestText, room), {tone: toneOfRole[role]});
		const told = layoutVersions(toldOf(index), room - gap);
		return [
			[],
			...lines.map((spans, row) => [...padLine(row === 0 ? label : [], columns), ...spans]),
			...told.map(spans => [...indent, ...line(' '.repeat(gap)), ...spans]),
		];
	});
	return [...head, ...blocks];
};
