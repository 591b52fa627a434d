import {zoneAt} from '../dates/zones.js';
import {isIndefinite} from '../function-words.js';
import {pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';
import {measureAfter} from './measures.js';
import {readFraction, readNumber} from './numbers.js';
import {type Quantity, tidy} from './quantity.js';
import {units} from './units.js';

const second = units.get('second');
const spans = new Set(['decade', 'century', 'fortnight']);
const beforeSpan = new Set(
	'for in within after over than about nearly almost least last past every to only just has have had'.split(
		' ',
	),
);

// `an hour and a half`, `a decade`; but not `twice a week` or `9% a year`
const readOne = (tokens: readonly Token[], at: number): Quantity | undefined => {
	const unit = isIndefinite(wordAt(tokens, at)) ? units.get(wordAt(tokens, at + 1)) : undefined;
	if (unit?.dimension !== 'time') {
		return undefined;
	}

	// `a second term`
	if (unit === second && tokenAt(tokens, at + 2)?.beginning !== undefined) {
		return undefined;
	}

	const more = wordAt(tokens, at + 2) === 'and' ? readFraction(tokens, at + 3) : undefined;
	const alone = spans.has(unit.name) || beforeSpan.has(wordAt(tokens, at - 1));
	if ((!more && !alone) || wordAt(tokens, at + 2) === 'ago') {
		return undefined;
	}

	return {
		values: [1 + (more?.value ?? 0)],
		step: more ? 0.25 : 1,
		form: 'number',
		unit,
		from: at,
		end: more?.end ?? at + 2,
	};
};

// `half an hour`, `three quarters of an hour`
const readPart = (tokens: readonly Token[], at: number): Quantity | undefined => {
	const fraction = readFraction(tokens, at);
	if (!fraction) {
		return undefined;
	}

	const joint = pastHyphen(tokens, fraction.end);
	const article = wordAt(tokens, joint) === 'of' ? joint + 1 : joint;
	const unitAt = isIndefinite(wordAt(tokens, article)) ? article + 1 : article;
	const measure = measureAfter(tokens, unitAt);
	const adjoins = unitAt > article || joint > fraction.end;
	return measure && adjoins
		? {
				values: [fraction.value],
				step: 0.25,
				form: 'number',
				unit: measure.unit,
				from: at,
				end: measure.edge,
			}
		: undefined;
};

const stopwatch = /^(\d{1,2}):([0-5]\d):([0-5]\d)$|^()([0-5]?\d):([0-5]\d\.\d{1,2})$/;
const halfOfDay = /^[ap]\.?m\.?$/;

/** Whether what looks like a stopwatch's time is one of day: `at 10:15:30`, `14:05:30 GMT`. */
const isOfDay = (tokens: readonly Token[], at: number): boolean =>
	wordAt(tokens, at - 1) === 'at' ||
	halfOfDay.test(wordAt(tokens, at + 1)) ||
	zoneAt(tokens, at + 1) !== undefined;

// `2:04:37`, `1:58.32`
const readStopwatch = (tokens: readonly Token[], at: number): Quantity | undefined => {
	const [, ...parts] = stopwatch.exec(wordAt(tokens, at)) ?? [];
	const told = parts.filter(part => part !== undefined);
	const [hours = 0, minutes = 0, seconds = 0] = told.map(Number);
	const value = (hours * 60 + minutes) * 60 + seconds;
	return value > 0 && !isOfDay(tokens, at)
		? {
				values: [tidy(value)],
				step: Number.isInteger(seconds) ? 1 : 0.01,
				form: 'number',
				unit: second,
				from: at,
				end: at + 1,
			}
		: undefined;
};

/** Reads a length of time, or a part of another unit, that is told without a whole number. */
export const readDuration = (tokens: readonly Token[], at: number): Quantity | undefined =>
	readStopwatch(tokens, at) ?? readOne(tokens, at) ?? readPart(tokens, at);

const compound = new Set(['time', 'length', 'mass']);

// `two months and a half`
const addPart = (tokens: readonly Token[], quantity: Quantity): Quantity | undefined => {
	const {values, end} = quantity;
	const part = wordAt(tokens, end) === 'and' ? readFraction(tokens, end + 1) : undefined;
	const isOfOther = part && (wordAt(tokens, part.end) === 'of' || measureAfter(tokens, part.end));
	return part && !isOfOther
		? {...quantity, values: [tidy((values[0] ?? 0) + part.value)], step: part.value, end: part.end}
		: undefined;
};

const joints = new Set(['and', ',']);
// `10 years, six months of them suspended`, `for two hours, 30 minutes after the start`
const ofOther = new Set(['of', 'after', 'before', 'later', 'into']);

/** Adds the smaller units that follow: `two hours, 51 minutes and three seconds`, `5ft 10in`. */
export const addSmallerUnits = (tokens: readonly Token[], quantity: Quantity): Quantity => {
	const {unit, values, form, end} = quantity;
	if (!unit || !compound.has(unit.dimension) || form !== 'number') {
		return quantity;
	}

	const whole = addPart(tokens, quantity);
	if (whole) {
		return whole;
	}

	const at = joints.has(wordAt(tokens, end)) ? end + 1 : end;
	const read = readNumber(tokens, at);
	const measure = read?.form === 'number' ? measureAfter(tokens, read.end) : undefined;
	const ratio = measure ? measure.unit.factor / unit.factor : 1;
	if (!read || measure?.unit.dimension !== unit.dimension || read.value * ratio >= 1) {
		return quantity;
	}

	const smaller = addSmallerUnits(tokens, {
		...quantity,
		values: [read.value],
		step: read.step,
		unit: measure.unit,
		end: measure.edge,
	});
	if (wordAt(tokens, end) === ',' && ofOther.has(wordAt(tokens, smaller.end))) {
		return quantity;
	}

	return {
		...quantity,
		values: [tidy((values[0] ?? 0) + (smaller.values[0] ?? 0) * ratio)],
		step: smaller.step * ratio,
		end: smaller.end,
	};
};
