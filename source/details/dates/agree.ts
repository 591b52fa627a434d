import type {DateDetail, Moment} from '../detail.js';

type Clock = NonNullable<Moment['clock']>;

const halfDay = 720;
const day = 2 * halfDay;

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
	a[0] <= b[1] && b[0] <= a[1];

const clocksAgree = (a: Clock, b: Clock): boolean => {
	const unknown = a.halfDay || b.halfDay ? [halfDay, -halfDay] : [];
	return [0, day, -day, ...unknown].some(shift =>
		overlap([a.from, a.to], [b.from + shift, b.to + shift]),
	);
};

const weekdayOf = ({years, month, days, weekday}: Moment): number | undefined =>
	weekday === undefined && years && month !== undefined && days && days[0] === days[1]
		? new Date(Date.UTC(years[0], month - 1, days[0])).getUTCDay()
		: weekday;

/** How two dates stand to each other: of how many parts of the calendar both tell, and whether they differ in one. */
export type Comparison = {readonly shared: number; readonly differs: boolean};

export const compareMoments = (a: Moment, b: Moment): Comparison => {
	const same: boolean[] = [];
	const both = <Part>(
		x: Part | undefined,
		y: Part | undefined,
		test: (x: Part, y: Part) => boolean,
	) => {
		if (x !== undefined && y !== undefined) {
			same.push(test(x, y));
		}
	};

	const equal = (x: number, y: number) => x === y;
	both(a.clock, b.clock, clocksAgree);
	both(a.years, b.years, overlap);
	both(a.month, b.month, equal);
	both(a.quarter, b.quarter, equal);
	both(a.season, b.season, equal);
	both(a.days, b.days, overlap);
	both(weekdayOf(a), weekdayOf(b), equal);
	if (a.offset?.unit === b.offset?.unit) {
		both(a.offset?.count, b.offset?.count, equal);
	}

	return {shared: same.length, differs: same.includes(false)};
};

/** Whether two dates may be the same time, told more or less exactly. */
export const datesAgree = (a: DateDetail, b: DateDetail): boolean => {
	const {shared, differs} = compareMoments(a.moment, b.moment);
	return shared > 0 && !differs;
};
