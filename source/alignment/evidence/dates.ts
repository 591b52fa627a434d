import {datesAgree} from '../../details/dates/agree.js';
import {dateConflict} from '../../details/dates/contradict.js';
import type {DateDetail} from '../../details/detail.js';
import type {Weighed} from '../weighed.js';
import {disputed} from './disputed.js';
import {sumOf} from './sum.js';

/** A clock time, a day or a year tells more than a weekday or a month. */
const exactly = 1;
const vaguely = 0.6;
const muchShared = 1.5;

/** The greatest that a likelihood of conflict comes to. */
const highestConflict = 3.5;

const none = {shared: 0, clash: 0, alone: 0, disputed: 0};

const strengthOf = ({moment: a}: DateDetail, {moment: b}: DateDetail): number =>
	[a, b].some(({clock, days, years}) => clock ?? days ?? years) ? exactly : vaguely;

/** What dates and times say for and against a link. */
export const dateEvidence = (a: Weighed, b: Weighed): typeof none => {
	const as = a.reading.dates;
	const bs = b.reading.dates;
	if (as.length === 0 && bs.length === 0) {
		return none;
	}

	const agreeing = as.map(a => bs.filter(b => datesAgree(a, b)));
	const strengths = as.flatMap((a, at) => agreeing[at]?.map(b => strengthOf(a, b)) ?? []);
	const shared = sumOf(strengths);
	const aloneA = agreeing.some(({length}) => length === 0);
	const aloneB = bs.some(b => !agreeing.some(found => found.includes(b)));
	return {
		shared: Math.min(shared, muchShared) / muchShared,
		clash: as.length > 0 && bs.length > 0 && strengths.length === 0 ? 1 : 0,
		/** Half for each side with a date that the other lacks. */
		alone: (aloneA ? 0.5 : 0) + (aloneB ? 0.5 : 0),
		disputed: disputed(a.untold.dates, b.untold.dates, dateConflict, highestConflict),
	};
};
