import {cardinals, tens} from './number-words.js';
import type {Token} from './tokens.js';

/** A time of day that ends before token `end`. Minutes from midnight, or from noon or midnight if `halfDay`. */
export type ClockRead = {
	readonly from: number;
	readonly to: number;
	readonly halfDay: boolean;
	readonly end: number;
};

const digital = /^(\d{1,2})[.:](\d{2})$/;
const wholeHour = /^\d{1,2}$/;
const morning = /^(?:a\.m\.?|am)$/;
const afternoon = /^(?:p\.m\.?|pm)$/;

const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.word ?? '';

const smallNumber = (
	tokens: readonly Token[],
	at: number,
): {value: number; end: number} | undefined => {
	const text = wordAt(tokens, at);
	if (tokens[at]?.kind === 'number') {
		return wholeHour.test(text) ? {value: Number(text), end: at + 1} : undefined;
	}

	const ten = tens.get(text);
	const next = wordAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
	const one = cardinals.get(wordAt(tokens, next));
	if (ten !== undefined) {
		return one && one < 10 ? {value: ten + one, end: next + 1} : {value: ten, end: at + 1};
	}

	const value = cardinals.get(text);
	return value === undefined ? undefined : {value, end: at + 1};
};

type Time = {readonly minute: number; readonly end: number};

// `half past ten`, `quarter to eight`, `eighteen minutes to eight`
const spoken = (tokens: readonly Token[], at: number): Time | undefined => {
	const start = wordAt(tokens, at) === 'a' ? at + 1 : at;
	const named =
		wordAt(tokens, start) === 'half' ? 30 : wordAt(tokens, start) === 'quarter' ? 15 : undefined;
	const count = named === undefined ? smallNumber(tokens, start) : {value: named, end: start + 1};
	if (!count || count.value > 30) {
		return undefined;
	}

	const joint = /^minutes?$/.test(wordAt(tokens, count.end)) ? count.end + 1 : count.end;
	const minutes = joint > count.end || named !== undefined || count.value % 5 === 0;
	const sign = /^past$/.test(wordAt(tokens, joint)) ? 1 : wordAt(tokens, joint) === 'to' ? -1 : 0;
	const hour = sign === 0 ? undefined : smallNumber(tokens, joint + 1);
	if (!minutes || !hour || hour.value < 1 || hour.value > 12) {
		return undefined;
	}

	return {minute: hour.value * 60 + sign * count.value, end: hour.end};
};

const dayPart = (tokens: readonly Token[], at: number): 'am' | 'pm' | undefined => {
	const phrase = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`;
	return phrase === 'in the morning'
		? 'am'
		: phrase === 'in the afternoon' || phrase === 'in the evening' || phrase.startsWith('at night')
			? 'pm'
			: undefined;
};

const before = /^(?:before)$/;
const after = /^(?:after|past)$/;
const around = /^(?:about|around|roughly|nearly|approximately|circa)$/;

// `shortly before`, `a little after`, `about`: minutes that the time may lie off.
const slack = (tokens: readonly Token[], at: number): readonly [number, number] => {
	const word = wordAt(tokens, at - 1);
	const little = /^(?:shortly|just|little|moments|minutes)$/.test(wordAt(tokens, at - 2));
	return before.test(word) && little
		? [-25, 0]
		: after.test(word) && little
			? [0, 25]
			: around.test(word)
				? [-15, 15]
				: [0, 0];
};

const exactly = (
	tokens: readonly Token[],
	at: number,
): (Time & {half: 'am' | 'pm' | 'none' | undefined}) | undefined => {
	const word = wordAt(tokens, at);
	if (word === 'noon' || word === 'midday') {
		return {minute: 720, end: at + 1, half: 'none'};
	}

	if (word === 'midnight') {
		return {minute: 0, end: at + 1, half: 'none'};
	}

	const talk = spoken(tokens, at);
	if (talk) {
		return {...talk, half: undefined};
	}

	const match = digital.exec(word);
	const hours = match ? Number(match[1]) : smallNumber(tokens, at)?.value;
	const minutes = Number(match?.[2] ?? 0);
	const end = match ? at + 1 : (smallNumber(tokens, at)?.end ?? at);
	if (hours === undefined || hours > 24 || minutes > 59) {
		return undefined;
	}

	const mark = wordAt(tokens, end);
	const half = morning.test(mark) ? 'am' : afternoon.test(mark) ? 'pm' : undefined;
	if (half && hours <= 12) {
		return {minute: hours * 60 + minutes, end: end + 1, half};
	}

	if (/^o'?clock$/.test(mark)) {
		return {minute: hours * 60, end: end + 1, half: undefined};
	}

	const hoursAfter = match && /^(?:hours|hrs|gmt|bst|utc|cet|et|est)$/.test(mark);
	const twentyFour = match && (word.includes(':') || hoursAfter);
	return twentyFour
		? {
				minute: hours * 60 + minutes,
				end: end + (hoursAfter ? 1 : 0),
				half: hours > 12 ? 'none' : undefined,
			}
		: undefined;
};

const noon = 720;

/** Reads the time of day that begins at a token. */
export const readClock = (tokens: readonly Token[], at: number): ClockRead | undefined => {
	const time = exactly(tokens, at);
	if (!time) {
		return undefined;
	}

	const part = dayPart(tokens, time.end);
	const half = time.half ?? part;
	const minute =
		half === 'am' || half === 'pm'
			? (time.minute % noon) + (half === 'pm' ? noon : 0)
			: time.minute;
	const [early, late] = slack(tokens, at);
	return {
		from: minute + early,
		to: minute + late,
		halfDay: half === undefined,
		end:
			part && time.half === undefined
				? time.end + (part === 'pm' && wordAt(tokens, time.end) === 'at' ? 2 : 3)
				: time.end,
	};
};
