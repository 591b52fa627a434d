import {sharedWords} from '../context.js';
import type {FigureDetail} from '../detail.js';
import {figuresAgree, reachOfAbout} from './agree.js';
import {areExclusive} from './groups.js';
import {areOfOthers, shareFate} from './other-things.js';
import {areTransposed, ratioOf} from './slips.js';

type Interval = {readonly low: number; readonly high: number};

/** Beyond what the digits say, `over 60` leaves room for 75, and `under 60` for 45: as shares. */
const above = 1.25;
const below = 0.75;
/** No range is told so differently by a number, and nothing `up to` so far below. */
const halfAsMuch = 0.5;

/** The values that a reader would not call another figure. */
const tolerated = ({values, step, hedge, form}: FigureDetail): Interval => {
	const value = values[0] ?? 0;
	const second = values[1] ?? value;
	const low = Math.min(value, second);
	const high = Math.max(value, second);
	const isRound = step > 1 || form === 'vague';
	switch (hedge) {
		case 'about':
			return {low: low - reachOfAbout(low, step), high: high + reachOfAbout(high, step)};
		case 'over':
			return {low, high: Math.max(high + 2 * step, high * above)};
		case 'at least':
			return {low, high: isRound ? Math.max(high + 2 * step, high * above) : high};
		case 'almost':
		case 'under':
			return {low: Math.min(low - 2 * step, low * below), high};
		case 'up to':
			return {low: low * halfAsMuch, high};
		default:
			return {low, high};
	}
};

/** Whether of two ranges one end is the same and the other is not: ages of 70 to 84 and of 60 to 84. */
const differAtOneEnd = (a: FigureDetail, b: FigureDetail): boolean =>
	a.form === 'range' &&
	b.form === 'range' &&
	a.values.filter((value, end) => value === b.values[end]).length === 1;

/** Whether two figures cannot both be right, if they tell the same quantity. */
const isApart = (a: FigureDetail, b: FigureDetail): boolean => {
	const x = tolerated(a);
	const y = tolerated(b);
	return a.form === 'score' || differAtOneEnd(a, b) || x.high < y.low || y.high < x.low;
};

const isLarge = ({values}: FigureDetail): boolean => (values[0] ?? 0) > 20;

/** Whether what one counts is told beside the other: `71 rescues` may be the `63 people` that rescuers saved. */
export const isNamedBeside = ({counted}: FigureDetail, {near}: FigureDetail): boolean =>
	counted !== undefined && near.some(word => counted.startsWith(word) || word.startsWith(counted));

const mayCountSame = (a: FigureDetail, b: FigureDetail): boolean => {
	if (a.counted !== undefined && b.counted !== undefined) {
		return a.counted === b.counted || isNamedBeside(a, b) || isNamedBeside(b, a);
	}

	const alike = isLarge(a) && isLarge(b) && (ratioOf(a, b) > 0.9 || areTransposed(a, b));
	return (
		alike || shareFate(a, b) || sharedWords(a, b) > 0 || isNamedBeside(a, b) || isNamedBeside(b, a)
	);
};

/** A number, or a range of which it may be one. */
const isInterval = ({form}: FigureDetail): boolean => form === 'number' || form === 'range';

const isOfKind = (a: FigureDetail, b: FigureDetail): boolean =>
	a.form !== 'vague' &&
	a.unit?.dimension === b.unit?.dimension &&
	(a.form === b.form || (isInterval(a) && isInterval(b))) &&
	a.isFurther === b.isFurther;

/** Whether two figures count others: the dead and the injured, men and women, two parts of one number of people. */
const countOthers = (a: FigureDetail, b: FigureDetail): boolean =>
	(a.fate !== undefined && b.fate !== undefined && a.fate !== b.fate) ||
	areExclusive(a.group, b.group) ||
	(a.isPart && b.isPart && a.group !== b.group);

const isOfThing = (a: FigureDetail, b: FigureDetail): boolean =>
	a.unit !== undefined || a.form === 'score' || (mayCountSame(a, b) && !countOthers(a, b));

// An update is told by `at least` too: 150 is news where at least 120 were told.
const leavesRoom = ({hedge}: FigureDetail): boolean =>
	hedge === 'over' || hedge === 'under' || hedge === 'almost';

/** Whether one of two figures of one thing is hedged so that the other may be meant: `over 100` and 140. */
export const allowForEachOther = (a: FigureDetail, b: FigureDetail): boolean =>
	leavesRoom(a) !== leavesRoom(b) &&
	!areOfOthers(a, b) &&
	isOfKind(a, b) &&
	isOfThing(a, b) &&
	!isApart(a, b);

/** Whether two figures that do not agree may be of one thing, of which one of them is then wrong. */
export const mayContradict = (a: FigureDetail, b: FigureDetail): boolean =>
	isOfKind(a, b) &&
	isApart(a, b) &&
	!figuresAgree(a, b) &&
	isOfThing(a, b) &&
	(a.form === b.form || ratioOf(a, b) >= halfAsMuch);
