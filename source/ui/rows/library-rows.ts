import type {Article} from '../../article/article.js';
import {lengthOf} from '../../article/length.js';
import {outletOf} from '../../layout/comparison.js';
import {formatDate} from '../../layout/date.js';
import {type Line, line, lineWidth, padLine, textWidth, truncate} from '../../layout/line.js';
import {latest} from '../latest.js';
import type {LoadedLibrary} from '../state/state.js';
import {createRows, type Rows} from './rows.js';

const widestOutlet = 24;
const columnsOfDate = 11;
const columnsOfLength = 12;
const gap = '  ';

/** A line with something at its right end; what stands left is cut to leave it room. */
export const spread = (left: string, right: Line, width: number): Line => {
	const room = Math.max(1, width - lineWidth(right) - gap.length);
	return [...padLine(line(truncate(left, room), 'strong'), room), ...line(gap), ...right];
};

const reports = (count: number): string => (count === 1 ? '1 report' : `${count} reports`);

type Place = {readonly article: Article; readonly above: readonly Line[]};

/** The articles in a row, each story's title above its first; a story of one needs none. */
const placesOf = ({stories}: LoadedLibrary, width: number): Place[] =>
	stories.flatMap(({title, articles}, story) => {
		const alone = articles.length === 1;
		const afterOne = stories[story - 1]?.articles.length === 1;
		const blank: Line[] = story === 0 || (alone && afterOne) ? [] : [[]];
		const heading = alone ? [] : [spread(title, line(reports(articles.length), 'quiet'), width)];
		return articles.map((article, index) => ({
			article,
			above: index === 0 ? [...blank, ...heading] : [],
		}));
	});

/** The articles by story: whether it is marked, outlet, title, date, length. */
export const libraryRows = latest(
	(library: LoadedLibrary, marked: readonly Article[], width: number): Rows => {
		const places = placesOf(library, width);
		const outlets = library.articles.map(article => textWidth(outletOf(article)));
		const outletColumns = Math.min(
			widestOutlet,
			Math.floor(width / 3),
			outlets.reduce((widest, outlet) => Math.max(widest, outlet), 0),
		);
		const titleColumns =
			width - 2 - outletColumns - columnsOfDate - columnsOfLength - 3 * gap.length;

		return createRows(places.length, row => {
			const {article, above} = places[row] ?? {};
			if (article === undefined || above === undefined) {
				return {above: [], lines: [[]]};
			}

			const mark = marked.includes(article) ? line('✓ ', 'accent') : line(gap);
			const outlet = truncate(outletOf(article), outletColumns);
			const title = truncate(article.title, Math.max(0, titleColumns));
			const tail =
				formatDate(article.published).padStart(columnsOfDate) +
				`${lengthOf(article).words} words`.padStart(columnsOfLength);
			return {
				above,
				lines: [
					[
						...mark,
						...padLine(line(outlet), outletColumns),
						...line(gap),
						...padLine(line(title), Math.max(0, titleColumns)),
						...line(gap),
						...line(tail, 'quiet'),
					],
				],
			};
		});
	},
);
