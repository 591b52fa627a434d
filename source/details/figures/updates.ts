import type {Sides} from '../../sides.js';
import type {Detail, FigureDetail} from '../detail.js';
import {mayDispute} from './dispute.js';

const dayLength = 'yyyy-mm-dd'.length;

const isOnEarlierDay = (one: string | undefined, other: string | undefined): boolean =>
	one !== undefined && other !== undefined && one.slice(0, dayLength) < other.slice(0, dayLength);

/** A count with a floor; what is measured does not grow with the news of it. */
const mayRise = ({hedge, unit}: FigureDetail): boolean =>
	unit === undefined && (hedge === 'at least' || hedge === 'over');

const isMore = ({values: [x = 0]}: FigureDetail, {values: [y = 0]}: FigureDetail): boolean => x > y;

/** Whether one figure is what became of the other on a later day: at least four dead on Sunday, five on Monday. */
export const isUpdate = (
	a: FigureDetail,
	publishedA: string | undefined,
	b: FigureDetail,
	publishedB: string | undefined,
): boolean =>
	(isOnEarlierDay(publishedA, publishedB) && mayRise(a) && isMore(b, a)) ||
	(isOnEarlierDay(publishedB, publishedA) && mayRise(b) && isMore(a, b));

const isCounted = ({counted, fate}: FigureDetail, other: FigureDetail): boolean =>
	counted !== undefined && counted === other.counted && fate === other.fate;

/** The figures of one thing of which one side tells what became of it later. They are versions of no other figure. */
export const updatedFigures = (
	untold: Sides<readonly Detail[]>,
	published: Sides<string | undefined>,
): ReadonlySet<Detail> => {
	const figuresOf = (side: readonly Detail[]) => side.filter(detail => detail.kind === 'figure');
	const rights = figuresOf(untold.right);
	return new Set(
		figuresOf(untold.left).flatMap(left =>
			rights
				.filter(
					right =>
						isCounted(left, right) &&
						mayDispute(left, right) &&
						isUpdate(left, published.left, right, published.right),
				)
				.flatMap(right => [left, right]),
		),
	);
};
