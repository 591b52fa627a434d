import {sharedWords} from '../context.js';
import type {DateDetail, Moment} from '../detail.js';
import {areOfOppositeEnds} from '../opposites.js';
import {compareMoments, mayBeNear} from './agree.js';

type Level = 'clock' | 'day' | 'weekday' | 'quarter' | 'year' | 'season' | 'month' | 'week';

/** The smallest part of the calendar that a date tells. */
export const levelOf = ({moment}: DateDetail): Level => {
	const {clock, days, weekday, within, month, quarter, season, offset} = moment;
	if (clock) {
		return 'clock';
	}

	if (days || offset?.unit === 'day') {
		return 'day';
	}

	if (weekday !== undefined || within) {
		return 'weekday';
	}

	if (month !== undefined || offset?.unit === 'month') {
		return 'month';
	}

	return quarter ? 'quarter' : season ? 'season' : offset?.unit === 'week' ? 'week' : 'year';
};

/** How much it says that two linked passages tell different times: months are named in passing more than days. */
const weights: Record<Level, number> = {
	clock: 1.5,
	day: 2,
	weekday: 1.5,
	quarter: 1,
	year: 0.5,
	season: 0.5,
	month: 0.5,
	week: 0.5,
};

const farthest = 180;

const isFarApart = (a: Moment, b: Moment): boolean =>
	a.clock !== undefined &&
	b.clock !== undefined &&
	Math.abs(a.clock.from - b.clock.from) > farthest;

/** Whether both tell a day, if only one of them by its date. */
const bothTellDay = (a: Level, b: Level): boolean =>
	(a === 'day' && b === 'weekday') || (a === 'weekday' && b === 'day');

/**
 * Whether two dates tell the same part of the calendar, and the time of the same. A weekday tells a day only where
 * that of publication is known.
 */
const areComparable = (a: DateDetail, b: DateDetail): boolean => {
	const near = mayBeNear(a.moment, b.moment);
	const [x, y] = [levelOf(a), levelOf(b)];
	const alike = x === y ? near !== false : near === true && bothTellDay(x, y);
	return alike && a.isOfOther === b.isOfOther;
};

const most = 3;

/** What it takes off if a day is that of publication: what happened then is mostly what followed, not another version. */
const ofPublication = 1;

/**
 * How likely two dates tell one time in different ways: 0 if they agree or tell different parts of the calendar,
 * otherwise a score that grows as they are more exact and stand among the same words, and may be less than 0.
 */
export const dateConflict = (a: DateDetail, b: DateDetail): number => {
	const {shared, differs} = compareMoments(a.moment, b.moment);
	const isOfTelling = a.isOfTelling || b.isOfTelling;
	const areOthers = isOfTelling || isFarApart(a.moment, b.moment) || areOfOppositeEnds(a, b);
	if (shared === 0 || !differs || !areComparable(a, b) || areOthers) {
		return 0;
	}

	const weight = Math.min(weights[levelOf(a)], weights[levelOf(b)]);
	const follows = a.isOfPublication || b.isOfPublication ? ofPublication : 0;
	return weight + Math.min(most, sharedWords(a, b)) / 2 - follows;
};
