import {cardinals, tens} from '../figures/number-words.js';
import {type Token, wordAt} from '../tokens.js';
import type {MomentRead} from './calendar.js';

const noon = 720;
const digital = /^(\d{1,2})[.:](\d{2})$/;
const wholeHour = /^\d{1,2}$/;
const morning = /^(?:a\.m\.?|am)$/;
const afternoon = /^(?:p\.m\.?|pm)$/;
const zones = /^(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|CT|PT|PST|PDT|IST|MSK)$/;

type Half = 'am' | 'pm';
/** A minute of the day, or of half a day where neither `half` is told nor `sure`. */
type Time = {
	readonly minute: number;
	readonly half?: Half | undefined;
	readonly sure?: boolean;
	readonly end: number;
};

type Small = {readonly value: number; readonly end: number};

/** A number below sixty, in digits or words. */
const smallAt = (tokens: readonly Token[], at: number): Small | undefined => {
	const word = wordAt(tokens, at);
	if (wholeHour.test(word)) {
		return {value: Number(word), end: at + 1};
	}

	const ten = tens.get(word);
	if (ten === undefined) {
		const value = cardinals.get(word);
		return value === undefined ? undefined : {value, end: at + 1};
	}

	const next = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
	const one = cardinals.get(wordAt(tokens, next)) ?? 10;
	return one < 10 ? {value: ten + one, end: next + 1} : {value: ten, end: at + 1};
};

const namedMinutes: ReadonlyMap<string, number> = new Map([
	['half', 30],
	['quarter', 15],
]);

// `half past ten`, `quarter to eight`, `eighteen minutes to eight`; not `voted five to four`.
const spokenTime = (tokens: readonly Token[], at: number): Time | undefined => {
	const start = wordAt(tokens, at) === 'a' ? at + 1 : at;
	const named = namedMinutes.get(wordAt(tokens, start));
	const count = named === undefined ? smallAt(tokens, start) : {value: named, end: start + 1};
	if (!count || count.value > 30) {
		return undefined;
	}

	const joint = /^minutes?$/.test(wordAt(tokens, count.end)) ? count.end + 1 : count.end;
	const direction = wordAt(tokens, joint);
	const hour = /^(?:to|past)$/.test(direction) ? smallAt(tokens, joint + 1) : undefined;
	if (!hour || hour.value < 1 || hour.value > 12) {
		return undefined;
	}

	const inWords = tokens[joint + 1]?.kind === 'word' && count.value % 5 === 0;
	const isTime =
		named !== undefined || joint > count.end || (inWords && partOfDay(tokens, hour.end));
	const minute = hour.value * 60 + (direction === 'to' ? -count.value : count.value);
	return isTime ? {minute, end: hour.end} : undefined;
};

const namedTimes: ReadonlyMap<string, number> = new Map([
	['noon', noon],
	['midday', noon],
	['midnight', 0],
]);

// Before a bare hour: `at five in the morning`.
const beforeHour = /^(?:at|by|around|about|before|after|until|till|from|since)$/;

// `7:42 a.m.`, `3am`, `20.00 hours`, `nine o'clock`, `19:30`
const writtenTime = (tokens: readonly Token[], at: number): Time | undefined => {
	const match = digital.exec(wordAt(tokens, at));
	const hour = match ? {value: Number(match[1]), end: at + 1} : smallAt(tokens, at);
	const minutes = Number(match?.[2] ?? 0);
	if (!hour || hour.value > 24 || minutes > 59) {
		return undefined;
	}

	const mark = wordAt(tokens, hour.end);
	const minute = hour.value * 60 + minutes;
	const half = morning.test(mark) ? 'am' : afternoon.test(mark) ? 'pm' : undefined;
	if (half && hour.value <= 12) {
		return {minute, half, end: hour.end + 1};
	}

	if (/^o'?clock$/.test(mark)) {
		return {minute, end: hour.end + 1};
	}

	if (beforeHour.test(wordAt(tokens, at - 1)) && partOfDay(tokens, hour.end)) {
		return {minute, end: hour.end};
	}

	const hours = /^(?:hours|hrs|h)$/.test(mark) || zones.test(tokens[hour.end]?.text ?? '');
	const isTime = match && (hours || wordAt(tokens, at).includes(':'));
	const end = /^(?:hours|hrs|h)$/.test(mark) ? hour.end + 1 : hour.end;
	return isTime ? {minute, sure: hour.value > 12 || hours, end} : undefined;
};

type Part = {readonly half: Half; readonly end: number};

// `in the morning`, `at night`
const partOfDay = (tokens: readonly Token[], at: number): Part | undefined => {
	const [first, second, third] = [0, 1, 2].map(index => wordAt(tokens, at + index));
	if (first === 'at' && second === 'night') {
		return {half: 'pm', end: at + 2};
	}

	const inThe = first === 'in' && second === 'the';
	const half = third === 'morning' ? 'am' : /^(?:afternoon|evening)$/.test(third ?? '') ? 'pm' : '';
	return inThe && half ? {half, end: at + 3} : undefined;
};

const little = /^(?:shortly|just|little|moments|minutes|soon)$/;
const around = /^(?:about|around|roughly|nearly|almost|approximately|circa)$/;

/** How many minutes before and after it the time may lie: 0 to 25 for `shortly after`. */
const reachOf = (tokens: readonly Token[], at: number): readonly [number, number] => {
	const word = wordAt(tokens, at - 1);
	const near = little.test(wordAt(tokens, at - 2));
	if (around.test(word)) {
		return [15, 15];
	}

	return near && word === 'before'
		? [25, 0]
		: near && /^(?:after|past)$/.test(word)
			? [0, 25]
			: [0, 0];
};

/** Reads a time of day: `7:42 a.m.`, `half past ten`, `twenty to four in the morning`, `midnight`. */
export const readClock = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const named = namedTimes.get(wordAt(tokens, at));
	const time =
		named === undefined
			? (spokenTime(tokens, at) ?? writtenTime(tokens, at))
			: {minute: named, sure: true, half: undefined, end: at + 1};
	if (!time) {
		return undefined;
	}

	const part = time.half || time.sure ? undefined : partOfDay(tokens, time.end);
	const half = time.half ?? part?.half;
	const minute = half ? (time.minute % noon) + (half === 'pm' ? noon : 0) : time.minute;
	const [early, late] = reachOf(tokens, at);
	const end = part?.end ?? time.end;
	return {
		moment: {
			clock: {from: minute - early, to: minute + late, halfDay: half === undefined && !time.sure},
		},
		end: zones.test(tokens[end]?.text ?? '') ? end + 1 : end,
	};
};
