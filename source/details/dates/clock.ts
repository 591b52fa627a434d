import {measureAfter} from '../figures/measures.js';
import {type Token, wordAt} from '../tokens.js';
import type {MomentRead} from './calendar.js';
import {namedMinutes, spokenTime} from './spoken-time.js';
import {type Half, partOfDay, smallAt, type Time, wholeHour} from './time.js';
import {zoneAt} from './zones.js';

const noon = 720;
const digital = /^(\d{1,2})[.:](\d{2})$/;

const halves: ReadonlyMap<string, Half> = new Map([
	['a.m.', 'am'],
	['am', 'am'],
	['p.m.', 'pm'],
	['pm', 'pm'],
]);

const namedTimes: ReadonlyMap<string, number> = new Map([
	['noon', noon],
	['midday', noon],
	['midnight', 0],
]);

// Before a bare hour: `at five in the morning`.
const beforeHour = new Set('at by around about before after until till from since'.split(' '));
const hourNames = new Set(['hours', 'hrs', 'h']);
const clockNames = new Set(["o'clock", 'oclock']);

const fourDigits = /^([01]\d|2[0-3])([0-5]\d)$/;

const beforeClock = new Set('at until till from since before after'.split(' '));

// `0640 hours`, `at 1500 hours`, but `1500 hours of work`
const isNamedClock = (tokens: readonly Token[], at: number): boolean =>
	hourNames.has(wordAt(tokens, at + 1)) &&
	wordAt(tokens, at + 2) !== 'of' &&
	(wordAt(tokens, at).startsWith('0') || beforeClock.has(wordAt(tokens, at - 1)));

// `0640 GMT`, `0640 hours`, `1730 local time`
const militaryTime = (tokens: readonly Token[], at: number): Time | undefined => {
	const [, hour, minute] = fourDigits.exec(wordAt(tokens, at)) ?? [];
	const isNamed = isNamedClock(tokens, at);
	const isLocal = wordAt(tokens, at + 1) === 'local' && wordAt(tokens, at + 2) === 'time';
	return hour !== undefined && (isNamed || isLocal || zoneAt(tokens, at + 1) !== undefined)
		? {minute: Number(hour) * 60 + Number(minute), sure: true, end: isNamed ? at + 2 : at + 1}
		: undefined;
};

const minutesOfHour = /^[0-5]\d$/;

const around = new Set('about around roughly nearly almost approximately circa'.split(' '));
const beforeLength = new Set(
	'in for of take takes took taking last lasts lasted lasting'.split(' '),
);

// `11h20`, `11 h 20`; but `in 11h20`, `lasted about 11h20` and `11h 20m` are lengths of time
const frenchTime = (tokens: readonly Token[], at: number): Time | undefined => {
	const hour = wordAt(tokens, at);
	const minute = wordAt(tokens, at + 2);
	const lead = around.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
	const isTime =
		wholeHour.test(hour) &&
		Number(hour) < 24 &&
		wordAt(tokens, at + 1) === 'h' &&
		minutesOfHour.test(minute) &&
		!beforeLength.has(wordAt(tokens, lead)) &&
		measureAfter(tokens, at + 3) === undefined;
	return isTime ? {minute: Number(hour) * 60 + Number(minute), sure: true, end: at + 3} : undefined;
};

// `7:42 a.m.`, `3am`, `20.00 hours`, `nine o'clock`, `19:30`
const writtenTime = (tokens: readonly Token[], at: number): Time | undefined => {
	const word = wordAt(tokens, at);
	const match = digital.exec(word);
	const hour = match ? {value: Number(match[1]), end: at + 1} : smallAt(tokens, at);
	const minutes = Number(match?.[2] ?? 0);
	if (!hour || hour.value > 24 || minutes > 59) {
		return undefined;
	}

	const mark = wordAt(tokens, hour.end);
	const minute = hour.value * 60 + minutes;
	const half = halves.get(mark);
	if (half && hour.value <= 12) {
		return {minute, half, end: hour.end + 1};
	}

	if (clockNames.has(mark)) {
		return {minute, end: hour.end + 1};
	}

	if (beforeHour.has(wordAt(tokens, at - 1)) && partOfDay(tokens, hour.end)) {
		return {minute, end: hour.end};
	}

	const hours = hourNames.has(mark) || zoneAt(tokens, hour.end) !== undefined;
	const isTime = match && (hours || word.includes(':'));
	const end = hourNames.has(mark) ? hour.end + 1 : hour.end;
	return isTime ? {minute, sure: hour.value > 12 || hours, end} : undefined;
};

const little = new Set('shortly just little moments minutes soon'.split(' '));

/** `A quarter past three` is said of 3:17 too, and `noon` of 12:05. */
const spokenReach = 5;

/** How many minutes before and after it the time may lie: 0 to 25 for `shortly after`. */
const reachOf = (tokens: readonly Token[], at: number): readonly [number, number] => {
	const word = wordAt(tokens, at - 1);
	if (around.has(word)) {
		return [15, 15];
	}

	if (!little.has(wordAt(tokens, at - 2))) {
		const start = wordAt(tokens, at) === 'a' ? at + 1 : at;
		const isSpoken =
			namedMinutes.has(wordAt(tokens, start)) || namedTimes.has(wordAt(tokens, start));
		return isSpoken ? [spokenReach, spokenReach] : [0, 0];
	}

	return word === 'before' ? [25, 0] : word === 'after' || word === 'past' ? [0, 25] : [0, 0];
};

/** Reads a time of day: `7:42 a.m.`, `half past ten`, `twenty to four in the morning`, `midnight`. */
export const readClock = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const named = namedTimes.get(wordAt(tokens, at));
	const time =
		named === undefined
			? (militaryTime(tokens, at) ??
				spokenTime(tokens, at) ??
				frenchTime(tokens, at) ??
				writtenTime(tokens, at))
			: {minute: named, sure: true, half: undefined, end: at + 1};
	if (!time) {
		return undefined;
	}

	const part = time.half || time.sure ? undefined : partOfDay(tokens, time.end);
	const half = time.half ?? part?.half;
	const minute = half ? (time.minute % noon) + (half === 'pm' ? noon : 0) : time.minute;
	const [early, late] = reachOf(tokens, at);
	const end = part?.end ?? time.end;
	const zone = zoneAt(tokens, end);
	return {
		moment: {
			clock: {
				from: minute - early,
				to: minute + late,
				halfDay: half === undefined && !time.sure,
				...(zone !== undefined && {zone}),
			},
		},
		end: zone === undefined ? end : end + 1,
	};
};
