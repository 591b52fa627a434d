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
