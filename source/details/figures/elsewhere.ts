import type {Sides} from '../../sides.js';
import type {Detail, FigureDetail} from '../detail.js';
import {figuresAgree} from './agree.js';

const countsSame = (a: FigureDetail, b: FigureDetail): boolean =>
	a.counted !== undefined && a.counted === b.counted && a.fate === b.fate && a.group === b.group;

const holds = (range: FigureDetail, {values: [value = 0]}: FigureDetail): boolean =>
	range.form === 'range' &&
	value >= Math.min(...range.values) &&
	value <= Math.max(...range.values);

const isToldBy = (article: readonly Detail[], figure: FigureDetail): boolean =>
	article.some(
		other =>
			other.kind === 'figure' &&
			countsSame(other, figure) &&
			(figuresAgree(other, figure) || holds(other, figure)),
	);

/** Whether each article tells of the same things the number of the other as well: two cups and three, of two to three in both. */
export const tellBoth = (
	left: FigureDetail,
	right: FigureDetail,
	articles: Sides<readonly Detail[]>,
): boolean =>
	countsSame(left, right) && isToldBy(articles.right, left) && isToldBy(articles.left, right);

/** Below this a sum may come about by chance. */
const fewestRest = 20;

/** Whether the figure next to a part in its article is the rest of a whole: 640 jobs in one town, `another 460` in another, of 1,100. */
const isMadeUp = (whole: FigureDetail, part: FigureDetail, article: readonly Detail[]): boolean => {
	const figures = article.filter(detail => detail.kind === 'figure');
	const at = figures.indexOf(part);
	const rest = (whole.values[0] ?? 0) - (part.values[0] ?? 0);
	return (
		rest >= fewestRest &&
		[whole, part].every(({form}) => form === 'number') &&
		[figures[at - 1], figures[at + 1]].some(
			other =>
				other?.values[0] === rest &&
				!other.isPart &&
				other.unit?.name === whole.unit?.name &&
				(other.counted ?? whole.counted) === whole.counted,
		)
	);
};

/** Whether one figure is a part of the other, of which the article that tells it tells the rest beside it. */
export const areWholeAndPart = (
	left: FigureDetail,
	right: FigureDetail,
	articles: Sides<readonly Detail[]>,
): boolean => isMadeUp(left, right, articles.right) || isMadeUp(right, left, articles.left);
