import {sharedWords} from '../context.js';
import type {FigureDetail} from '../detail.js';
import {figuresAgree, reachOfAbout} from './agree.js';
import {areExclusive} from './groups.js';
import {areOfOthers, shareFate} from './other-things.js';
import {areTransposed, isSlip, ratioOf} from './slips.js';

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

// `71 rescues` may be the `63 people` that rescuers saved.
const isNamedBeside = ({counted}: FigureDetail, {near}: FigureDetail): boolean =>
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

/** What it adds to the likelihood that figures lie close: from a ratio on. */
const closeness: readonly (readonly [ratio: number, score: number])[] = [
	[0.9, 2],
	[0.75, 1.5],
	[0.5, 1],
	[0.3, 0.3],
	[0, -1],
];
const ofPairs = 1.5;
const sameThing = 1;
const sameUnit = 0.5;
const eachWord = 0.5;
const mostWords = 3;

/**
 * How likely two figures tell one quantity in different ways: 0 if they agree, allow for each other or measure
 * different things, otherwise a score up to 5 that grows as they lie closer and stand among the same words.
 */
export const figureConflict = (a: FigureDetail, b: FigureDetail): number => {
	if (!isOfKind(a, b) || !isApart(a, b) || figuresAgree(a, b) || !isOfThing(a, b)) {
		return 0;
	}

	const ratio = areTransposed(a, b) || isSlip(a, b) ? 1 : ratioOf(a, b);
	if (a.form !== b.form && ratio < halfAsMuch) {
		return 0;
	}

	const near = closeness.find(([from]) => ratio >= from)?.[1] ?? 0;
	const isOne = shareFate(a, b) || (a.counted !== undefined && a.counted === b.counted);
	const thing = isOne ? sameThing : 0;
	const unit = a.unit !== undefined && a.unit.name === b.unit?.name ? sameUnit : 0;
	const words = Math.min(mostWords, sharedWords(a, b)) * eachWord;
	return Math.max(0, (a.form === 'number' ? near : ofPairs) + thing + unit + words);
};
