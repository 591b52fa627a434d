import type {Article} from '../../article/article.js';
import {lengthOf} from '../../article/length.js';
import {outletOf} from '../../layout/comparison.js';
import {formatDate} from '../../layout/date.js';
import {type Line, line, lineWidth, padLine, textWidth, truncate} from '../../layout/line.js';
import type {Story} from '../../library/story.js';
import {counted} from '../counted.js';
import {latest} from '../latest.js';
import {createRows, type Rows} from './rows.js';

const widestOutlet = 24;
const narrowestTitle = 24;
const columnsOfMark = 2;
const gap = '  ';
const columnsOfDate = `${gap}30 Sep 2024`.length;
const columnsOfLength = `${gap}9999 words`.length;

/** A line with something at its right end; what stands left is cut to leave it room. */
export const spread = (left: string, right: Line, width: number): Line => {
	const room = Math.max(1, width - lineWidth(right) - gap.length);
	return [...padLine(line(truncate(left, room), 'strong'), room), ...line(gap), ...right];
};

/** What stands above the first article of a story: its title, which a story of one does not need. */
const headingOf = (stories: readonly Story[], story: number, width: number): readonly Line[] => {
	const {title = '', articles = []} = stories[story] ?? {};
	const alone = articles.length === 1;
	const afterOne = stories[story - 1]?.articles.length === 1;
	const blank: Line[] = story === 0 || (alone && afterOne) ? [] : [[]];
	return alone
		? blank
		: [...blank, spread(title, line(counted(articles.length, 'report'), 'quiet'), width)];
};

type Columns = {
	readonly outlet: number;
	readonly title: number;
	/** With the gap before it; 0 where no report has a date, or there is no room for it. */
	readonly date: number;
	readonly length: number;
};

/** The columns of the list. The title has what the others leave, and they leave it enough. */
const columnsOf = (articles: readonly Article[], width: number): Columns => {
	const outlet = Math.min(
		widestOutlet,
		Math.floor(width / 3),
		// Many reports have the same few outlets.
		[...new Set(articles.map(outletOf))].reduce(
			(widest, outlet) => Math.max(widest, textWidth(outlet)),
			0,
		),
	);
	const room = width - columnsOfMark - outlet - gap.length;
	const ifRoom = (columns: number, taken: number): number =>
		room - taken - columns >= narrowestTitle ? columns : 0;
	const isDated = articles.some(({published}) => published !== undefined);
	const date = isDated ? ifRoom(columnsOfDate, 0) : 0;
	const length = ifRoom(columnsOfLength, date);
	return {outlet, title: Math.max(0, room - date - length), date, length};
};

/** The articles by story: whether it is marked, outlet, title, date, length. */
export const libraryRows = latest(
	(stories: readonly Story[], marked: readonly Article[], width: number): Rows => {
		const articles: Article[] = [];
		const storyOfRow: number[] = [];
		for (const [number, story] of stories.entries()) {
			for (const article of story.articles) {
				articles.push(article);
				storyOfRow.push(number);
			}
		}

		const columns = columnsOf(articles, width);

		const layOut = (article: Article): Line => {
			const date = formatDate(article.published).padStart(columns.date);
			const length = `${lengthOf(article).words} words`.padStart(columns.length);
			return [
				...(marked.includes(article) ? line('✓ ', 'accent') : line('  ')),
				...padLine(line(truncate(outletOf(article), columns.outlet)), columns.outlet),
				...line(gap),
				...padLine(line(truncate(article.title, columns.title)), columns.title),
				...(columns.date > 0 ? line(date, 'quiet') : []),
				...(columns.length > 0 ? line(length, 'quiet') : []),
			];
		};

		const above = (row: number): readonly Line[] => {
			const story = storyOfRow[row];
			return story === undefined || storyOfRow[row - 1] === story
				? []
				: headingOf(stories, story, width);
		};

		return createRows(
			articles.length,
			row => {
				const article = articles[row];
				return {above: above(row), lines: [article ? layOut(article) : []]};
			},
			// What it says of a report is read when it is shown.
			row => above(row).length + 1,
		);
	},
);
