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

export const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A day counted from 1 January 1970. */
export const dayNumber = (date: Date): number => Math.floor(date.getTime() / dayInMilliseconds);

/** The first and last day that may be meant. */
const spanOf = ({years, month, days, within}: Moment): readonly [number, number] | undefined => {
	if (!years || month === undefined || !days) {
		return within;
	}

	const [first, last] = days.map(day => dayNumber(new Date(Date.UTC(years[0], month - 1, day))));
	return first === undefined || last === undefined ? undefined : [first, last];
};

const aWeek = 7;

/** The weekdays that may be meant. */
const weekdaysOf = (moment: Moment): readonly number[] | undefined => {
	const [first, last] = moment.weekday === undefined ? (spanOf(moment) ?? []) : [];
	if (first === undefined || last === undefined) {
		return moment.weekday === undefined ? undefined : [moment.weekday];
	}

	const count = Math.min(aWeek, last - first + 1);
	return Array.from({length: count}, (_, day) =>
		new Date((first + day) * dayInMilliseconds).getUTCDay(),
	);
};

/** Whether a weekday of the days around its publication may be the day that the other tells. */
export const mayBeNear = (a: Moment, b: Moment): boolean | undefined => {
	const x = a.within || b.within ? spanOf(a) : undefined;
	const y = x && spanOf(b);
	return x && y && overlap(x, y);
};

/** Whether two dates say the same of one part of the calendar: undefined where one of them does not tell it. */
type Part = (a: Moment, b: Moment) => boolean | undefined;

const part =
	<Told>(of: (moment: Moment) => Told | undefined, isSame: (a: Told, b: Told) => boolean): Part =>
	(a, b) => {
		const x = of(a);
		const y = x === undefined ? undefined : of(b);
		return x === undefined || y === undefined ? undefined : isSame(x, y);
	};

const share = (a: readonly number[], b: readonly number[]): boolean =>
	a.some(each => b.includes(each));

const equal = (a: number, b: number): boolean => a === b;

// Of times of different zones, or of a zone that one alone tells, nobody knows here how far they lie apart.
const sameClock: Part = ({clock: a}, {clock: b}) => {
	const same = a && b && clocksAgree(a, b);
	return same === false && a?.zone !== b?.zone ? undefined : same;
};

const parts: readonly Part[] = [
	sameClock,
	part(({years}) => years, overlap),
	part(({month}) => month, equal),
	part(({quarter}) => quarter, equal),
	part(({season}) => season, equal),
	part(({days}) => days, overlap),
	part(weekdaysOf, share),
	mayBeNear,
	({offset: a}, {offset: b}) =>
		a && b && a.unit === b.unit
			? overlap([a.count, a.to ?? a.count], [b.count, b.to ?? b.count])
			: undefined,
];

/** How two dates stand to each other: of how many parts of the calendar both tell, and whether they differ in one. */
export type Comparison = {readonly shared: number; readonly differs: boolean};

export const compareMoments = (a: Moment, b: Moment): Comparison => {
	let shared = 0;
	let differs = false;
	for (const isSame of parts) {
		const same = isSame(a, b);
		shared += same === undefined ? 0 : 1;
		differs ||= same === false;
	}

	return {shared, differs};
};

/** Whether two dates may be the same time, told more or less exactly. */
export const datesAgree = (a: DateDetail, b: DateDetail): boolean => {
	const {shared, differs} = compareMoments(a.moment, b.moment);
	return shared > 0 && !differs;
};

/** Whether a date tells which day is meant, or which days, and not just the month or year. */
export const tellsDay = ({moment: {days, weekday, within, offset}}: DateDetail): boolean =>
	[days, weekday, within].some(told => told !== undefined) || offset?.unit === 'day';
