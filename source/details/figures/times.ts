// Of what time a figure is told.
import type {Side, Sides} from '../../sides.js';
import {agree} from '../agree.js';
import {levelOf} from '../dates/contradict.js';
import type {DateDetail, Detail, FigureDetail} from '../detail.js';

const figuresOf = (side: readonly Detail[]) => side.filter(detail => detail.kind === 'figure');

const periods = new Set(['year', 'season', 'quarter', 'month']);

const isOfPeriod = (date: DateDetail): boolean =>
	date.moment.offset === undefined && periods.has(levelOf(date));

/** In UTF-16 units, as ` during ` is: no further behind a figure stands the time that it is of. */
const furthest = 8;

/** The time that a figure is told of: a year or month behind it (`3.1% in May`), or that up to which it was counted. */
const timeOf = (figure: FigureDetail, side: readonly Detail[]): Detail | undefined =>
	side.find(
		detail =>
			detail.kind === 'date' &&
			((detail.isOfCount && figure.unit === undefined) ||
				(isOfPeriod(detail) &&
					detail.start >= figure.end &&
					detail.start - figure.end <= furthest)),
	);

/**
 * Figures of different times are different figures, and then neither is the time wrong.
 * @param untold Details that the other side does not tell.
 */
export const ofDifferentTimes = (
	linked: Sides<readonly Detail[]>,
	untold: Sides<readonly Detail[]>,
): ReadonlySet<Detail> => {
	const timed = (side: Side) =>
		figuresOf(linked[side]).flatMap(figure => {
			const time = timeOf(figure, untold[side]);
			return time ? [{figure, time}] : [];
		});
	const rights = timed('right');
	return new Set(
		timed('left').flatMap(left =>
			rights
				.filter(right => !agree(left.figure, right.figure))
				.flatMap(right => [left.figure, left.time, right.figure, right.time]),
		),
	);
};
