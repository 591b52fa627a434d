import {sharedWords} from '../context.js';
import type {FigureDetail} from '../detail.js';
import {areOfOppositeEnds, areOfOppositeMoves} from '../opposites.js';
import {figuresAgree, reachOfAbout} from './agree.js';
import {areExclusive} from './groups.js';

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

const share = (x: number, y: number): number => Math.min(x, y) / Math.max(x, y);

/** How near two figures lie, of ranges the ends that differ least: 0 to 1, the smaller by the larger. */
const ratioOf = (a: FigureDetail, b: FigureDetail): number => {
	const [xs, ys] = [a, b].map(({values}) => values.map(Math.abs));
	const shares = xs?.flatMap(x => ys?.filter(y => y !== x).map(y => share(x, y)) ?? []) ?? [];
	return shares.length === 0 ? 1 : Math.max(...shares);
};

const sortedDigits = (value: number): string => [...String(value)].sort().join('');

/** Whether one is the other with digits in another order: a slip of the pen, such as £61m and £16m. */
const areTransposed = ({values: a}: FigureDetail, {values: b}: FigureDetail): boolean => {
	const x = a[0] ?? 0;
	const y = b[0] ?? 0;
	return x !== y && Math.min(x, y) >= 10 && sortedDigits(x) === sortedDigits(y);
};

/** A number as it is written, in its own unit. */
const writtenValue = ({values, unit}: FigureDetail): number =>
	((values[0] ?? 0) - (unit?.shift ?? 0)) / (unit?.factor ?? 1);

const epsilon = 1e-9;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * epsilon;
const fewest = 2;

/** Whether the multiplier or the unit alone differs, among the same words: £1.2bn and £1.2m, 500 acres and 500 hectares. */
const isSlip = (a: FigureDetail, b: FigureDetail): boolean => {
	if (!a.unit || !b.unit || a.unit.dimension === 'time' || sharedWords(a, b) === 0) {
		return false;
	}

	const [x, y] = [writtenValue(a), writtenValue(b)];
	return a.unit.name === b.unit.name
		? [1e3, 1e6, 1e9].some(power => isNear(x, y * power) || isNear(y, x * power))
		: Math.abs(x) >= fewest && isNear(x, y);
};

/** Whether one has a nought more than the other: 10,000 people and 100,000. */
const isTenfold = ({values: [x = 0]}: FigureDetail, {values: [y = 0]}: FigureDetail): boolean =>
	isNear(x, y * 10) || isNear(y, x * 10);

const isLarge = ({values}: FigureDetail): boolean => (values[0] ?? 0) > 20;

// `71 rescues` may be the `63 people` that rescuers saved.
const isNamedBeside = ({counted}: FigureDetail, {near}: FigureDetail): boolean =>
	counted !== undefined && near.some(word => counted.startsWith(word) || word.startsWith(counted));

/** Whether the same became of those whom both count: `23 people died` and `the storm killed 31`. */
const shareFate = (a: FigureDetail, b: FigureDetail): boolean =>
	a.fate !== undefined && a.fate === b.fate;

const mayCountSame = (a: FigureDetail, b: FigureDetail): boolean => {
	if (a.counted !== undefined && b.counted !== undefined) {
		return a.counted === b.counted || isNamedBeside(a, b) || isNamedBeside(b, a);
	}

	const alike = isLarge(a) && isLarge(b) && (ratioOf(a, b) > 0.9 || areTransposed(a, b));
	return (
		alike || shareFate(a, b) || sharedWords(a, b) > 0 || isNamedBeside(a, b) || isNamedBeside(b, a)
	);
};

const haveOtherSubjects = ({subject: a}: FigureDetail, {subject: b}: FigureDetail): boolean =>
	a !== undefined && b !== undefined && !a.endsWith(b) && !b.endsWith(a);

/** What is told for a year is often told without saying so: `savings of £2m` for `£2m a year`. */
const tacitRate = 'year';

const haveOtherRates = ({rate: a}: FigureDetail, {rate: b}: FigureDetail): boolean =>
	(a ?? tacitRate) !== (b ?? tacitRate);

const mostShared = 2;

// `The index gained 0.9%` and `the banks lost 1.2%`; a rise and a fall in profit are one thing told in two ways.
const moveOppositely = (a: FigureDetail, b: FigureDetail): boolean =>
	(a.subject === undefined || a.subject !== b.subject) &&
	sharedWords(a, b) < mostShared &&
	areOfOppositeMoves(a, b);

const inPercent = /\d|cent/;
/** In percentage points. Near one half, a point more decides. */
const reachOfPart = 2;
const half = 50;

/** Whether one is told as a part of one, and so near the other that it may be that, rounded: two thirds for 66 per cent. */
const isRoundedPart = (a: FigureDetail, b: FigureDetail): boolean =>
	[a, b].every(({unit}) => unit?.dimension === 'percent') &&
	[a, b].some(({text}) => !inPercent.test(text)) &&
	[a, b].every(({values: [share]}) => share !== half) &&
	Math.abs((a.values[0] ?? 0) - (b.values[0] ?? 0)) <= reachOfPart;

/** Below this ratio nobody errs, but for a slip of the pen. */
const farApart = 0.3;

const areFarApart = (a: FigureDetail, b: FigureDetail): boolean =>
	ratioOf(a, b) < farApart &&
	!shareFate(a, b) &&
	!areTransposed(a, b) &&
	!isTenfold(a, b) &&
	!isSlip(a, b);

/**
 * Whether two figures are told of different things: sales of 5 million and a profit of 3 million, losses a day and in
 * all, the price at the opening and at the close, the passengers of a year and of a month. Nor is a share another that is told in round words.
 */
export const areOfOthers = (a: FigureDetail, b: FigureDetail): boolean =>
	haveOtherSubjects(a, b) ||
	areFarApart(a, b) ||
	isRoundedPart(a, b) ||
	haveOtherRates(a, b) ||
	(a.unit !== undefined && (areOfOppositeEnds(a, b) || moveOppositely(a, b)));

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
