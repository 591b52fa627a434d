import type {DateDetail, Moment} from './detail.js';

const halfDay = 720;
const fields = ['year', 'month', 'quarter', 'weekday'] as const;

const clocksAgree = (a: NonNullable<Moment['clock']>, b: NonNullable<Moment['clock']>): boolean => {
	const shifts = a.halfDay || b.halfDay ? [0, halfDay, -halfDay, 2 * halfDay, -2 * halfDay] : [0];
	return shifts.some(shift => a.from <= b.to + shift && b.from + shift <= a.to);
};

const weekdayOf = ({year, month, days}: Moment): number | undefined =>
	year !== undefined && month !== undefined && days
		? new Date(Date.UTC(year, month - 1, days[0])).getUTCDay()
		: undefined;

/** What two dates say of the same part of the calendar: the number of such parts, and whether any differs. */
export const compareMoments = (
	a: Moment,
	b: Moment,
): {readonly shared: number; readonly differs: boolean} => {
	if (a.clock || b.clock) {
		return a.clock && b.clock
			? {shared: 1, differs: !clocksAgree(a.clock, b.clock)}
			: {shared: 0, differs: false};
	}

	let shared = 0;
	let differs = false;
	const compare = (same: boolean) => {
		shared += 1;
		differs ||= !same;
	};

	const [x, y] = [a, b].map(moment => ({...moment, weekday: moment.weekday ?? weekdayOf(moment)}));
	for (const field of fields) {
		const [left, right] = [x?.[field], y?.[field]];
		if (left !== undefined && right !== undefined) {
			compare(left === right);
		}
	}

	if (a.days && b.days) {
		compare(a.days[0] <= b.days[1] && b.days[0] <= a.days[1]);
	}

	if (a.offset && b.offset && a.offset.unit === b.offset.unit) {
		compare(a.offset.count === b.offset.count);
	}

	return {shared, differs};
};

/** Whether two dates may be the same time, told more or less exactly. */
export const datesAgree = (a: DateDetail, b: DateDetail): boolean => {
	const {shared, differs} = compareMoments(a.moment, b.moment);
	return shared > 0 && !differs;
};
