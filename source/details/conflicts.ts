import type {Side, Sides} from '../sides.js';
import {agree} from './agree.js';
import {dateConflict, levelOf} from './dates/contradict.js';
import type {DateDetail, Detail, DetailKind, FigureDetail} from './detail.js';
import {disputeOdds, mayDispute, type Standing} from './figures/dispute.js';
import {summedFigures} from './figures/sums.js';
import {isUpdate} from './figures/updates.js';
import type {Lookup} from './lookup.js';
import {nameConflict} from './names/contradict.js';

/** Two details on one thing that linked passages tell differently. */
export type Disagreement<Found extends Detail> = Sides<Found> & {readonly kind: DetailKind};

/** An article, as far as it is asked what it tells elsewhere, and when. */
export type Teller = Pick<Lookup, 'has'> & {readonly published?: string | undefined};

/**
 * From which likelihood on it is called a conflict: figures from two in five on, as a missed one costs a reader more than
 * a look at two figures. Quotations are only ever worded differently.
 */
const thresholds = {figure: -0.5, date: 1.5, name: 1, quote: Number.POSITIVE_INFINITY};
/** What it adds if neither side has another date or name of the sort. */
const onlyOnes = 0.5;
/** What it takes off if the sides agree on another date of the sort: these are likely of other things. */
const leftovers = 1;

/** Of figures in log odds, of dates and names on scales of their own. */
const likelihood = (
	a: Detail,
	b: Detail,
	standing: Standing,
	{left, right}: Sides<Teller>,
): number => {
	if (a.kind === 'figure' && b.kind === 'figure') {
		// What is told of different things, or on different days, is no dispute, though it may be one event that is told.
		return mayDispute(a, b) && !isUpdate(a, left.published, b, right.published)
			? disputeOdds(a, b, standing)
			: Number.NEGATIVE_INFINITY;
	}

	const found =
		a.kind === 'date' && b.kind === 'date'
			? dateConflict(a, b)
			: a.kind === 'name' && b.kind === 'name'
				? nameConflict(a, b)
				: Number.NEGATIVE_INFINITY;
	const alone = found > 0 && standing.onlyOnes === 2 ? onlyOnes : 0;
	return standing.isSettled ? found - leftovers : found + alone;
};

const dayLevels = new Set(['day', 'weekday']);

/** Details of one sort may be taken for each other. */
const sortOf = (detail: Detail): string => {
	switch (detail.kind) {
		case 'figure':
			return `${detail.unit?.dimension ?? detail.counted ?? 'figure'} ${detail.form}`;
		case 'date':
			return dayLevels.has(levelOf(detail)) ? 'day' : levelOf(detail);
		default:
			return detail.kind;
	}
};

const isOnlyOne = (detail: Detail, side: readonly Detail[]): boolean =>
	side.every(other => other === detail || sortOf(other) !== sortOf(detail));

/** Counts come in lists, of which one may be wrong; of dates, scores and measures one is mostly what the passage tells. */
const isSettledByOne = (detail: Detail): boolean =>
	detail.kind === 'date' ||
	(detail.kind === 'figure' && (detail.unit !== undefined || detail.form === 'score'));

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
const ofDifferentTimes = (
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

const isToldBy = (details: readonly Detail[], detail: Detail): boolean =>
	details.some(other => agree(detail, other));

/** Two details that only one side each tells, and how they stand among the others. */
export type Case<Found extends Detail> = Sides<Found> & {readonly standing: Standing};

type Untold<Found extends Detail> = Sides<readonly Found[]>;

const untoldOf = <Found extends Detail>(linked: Sides<readonly Found[]>): Untold<Found> => {
	const summed = new Set<Detail>(summedFigures(figuresOf(linked.left), figuresOf(linked.right)));
	const untold = (side: readonly Found[], other: readonly Found[]) =>
		side.filter(detail => !summed.has(detail) && !isToldBy(other, detail));
	return {left: untold(linked.left, linked.right), right: untold(linked.right, linked.left)};
};

/** The pairs of details of linked passages that may be versions of one. */
export const casesBetween = <Found extends Detail>(
	linked: Sides<readonly Found[]>,
	untold: Untold<Found> = untoldOf(linked),
): readonly Case<Found>[] => {
	const agreed = (side: readonly Found[], other: readonly Found[]) =>
		side.filter(detail => isSettledByOne(detail) && isToldBy(other, detail)).map(sortOf);
	const settled = new Set([
		...agreed(linked.left, linked.right),
		...agreed(linked.right, linked.left),
	]);
	return untold.left.flatMap(left =>
		untold.right.map(right => {
			const only = [isOnlyOne(left, untold.left), isOnlyOne(right, untold.right)];
			const onlyOnes = only.filter(Boolean).length as 0 | 1 | 2;
			const isSettled = settled.has(sortOf(left)) && settled.has(sortOf(right));
			return {left, right, standing: {onlyOnes, isSettled}};
		}),
	);
};

/** How much likelier it is than it must be. */
type Candidate<Found extends Detail> = Disagreement<Found> & {readonly margin: number};

const byMargin = (a: Candidate<Detail>, b: Candidate<Detail>): number =>
	b.margin - a.margin || a.left.start + a.right.start - b.left.start - b.right.start;

/**
 * What two linked passages tell differently: the same quantity, date or name. Rounding and units are allowed for;
 * a detail that one side alone has is no conflict, nor is a name that the other article gives elsewhere.
 * Each detail is in one conflict at most; of each kind the surest stand first. Swapping the sides swaps the answer.
 * @param linked Details of the linked passages.
 * @param articles The whole articles.
 */
export const conflictsBetween = <Found extends Detail>(
	linked: Sides<readonly Found[]>,
	articles: Sides<Teller>,
): readonly Disagreement<Found>[] => {
	const untold = untoldOf(linked);
	const candidates = casesBetween(linked, untold).flatMap(
		({left, right, standing}): Candidate<Found>[] => {
			const margin = likelihood(left, right, standing, articles) - thresholds[left.kind];
			if (margin < 0) {
				return [];
			}

			const elsewhere =
				left.kind === 'name' && (articles.right.has(left) || articles.left.has(right));
			return elsewhere ? [] : [{kind: left.kind, left, right, margin}];
		},
	);
	const explained = ofDifferentTimes(linked, untold);
	const open = candidates.filter(({left, right}) => !explained.has(left) || !explained.has(right));
	const taken = new Set<Detail>();
	const chosen: Disagreement<Found>[] = [];
	for (const {kind, left, right} of open.toSorted(byMargin)) {
		if (!taken.has(left) && !taken.has(right)) {
			taken.add(left).add(right);
			chosen.push({kind, left, right});
		}
	}

	return chosen;
};
