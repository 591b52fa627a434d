import {wordsBeside, wordsNear} from '../context.js';
import type {FigureDetail} from '../detail.js';
import {isIndefinite} from '../function-words.js';
import {isDash, type Line, passageOf, pastHyphen, type Token, tokenAt, wordAt} from '../tokens.js';
import {asAge} from './ages.js';
import {isPerson, nounCounted, nounNumbered, thing} from './counted.js';
import {addSmallerUnits, readDuration} from './durations.js';
import {fateAround, fateOf} from './fates.js';
import {groupOf, isPartOfOthers} from './groups.js';
import {hedgeAround, hedgeBefore} from './hedges.js';
import {readLevel, withoutGoals} from './level.js';
import {currencyBefore, measureAfter, timeAround} from './measures.js';
import type {NumberRead} from './number-read.js';
import {
	cardinals,
	fractionSigns,
	fractions,
	multipliers,
	ordinals,
	tens,
	vagueNumbers,
} from './number-words.js';
import {readNumber} from './numbers.js';
import {readPair} from './pairs.js';
import {type Quantity, tidy} from './quantity.js';
import {rateAfter} from './rates.js';
import {measureOfChange, measureOfEarlier} from './shared-measures.js';
import {shareOf} from './shares.js';
import {subjectOf} from './subjects.js';
import {type UnitOfMeasure, units} from './units.js';
import {readVague} from './vague.js';

// `one of them`, `no one`, `one day`, `one author`: no count, but for people, units and `at least one`.
const isPronoun = (tokens: readonly Token[], at: number, read: NumberRead): boolean => {
	if (wordAt(tokens, at) !== 'one' || read.end !== at + 1) {
		return false;
	}

	const next = wordAt(tokens, at + 1);
	const measures = measureAfter(tokens, at + 1) !== undefined && next !== 'day';
	const counts = measures || isPerson(next) || hedgeBefore(tokens, at) !== undefined;
	return !counts || wordAt(tokens, at - 1) === 'no';
};

// `first` and `second` tell the order of things in passing; from `third` on they are checkable.
const commonOrdinals = new Set(['first', 'second']);

const signed = new Set(['temperature', 'percent']);

// `minus 12`, `−12`, and `-12C` after a space
const isNegative = (
	tokens: readonly Token[],
	at: number,
	unit: UnitOfMeasure | undefined,
): boolean => {
	const sign = tokenAt(tokens, at - 1);
	const adjoins = tokenAt(tokens, at)?.spaced === false;
	const isHyphen =
		isDash(sign) && (sign?.spaced === true || at === 1) && signed.has(unit?.dimension ?? '');
	return sign?.word === 'minus' || (adjoins && (sign?.text === '−' || isHyphen));
};

const readOne = (tokens: readonly Token[], at: number): Quantity | undefined => {
	const currency = currencyBefore(tokens, at);
	const read = readNumber(tokens, at, currency !== undefined);
	const level = readLevel(tokens, at, read);
	if (level && !currency) {
		return level;
	}

	if (!read || isPronoun(tokens, at, read) || commonOrdinals.has(wordAt(tokens, at))) {
		return undefined;
	}

	if (read.form === 'share') {
		return shareOf(tokens, at, read);
	}

	const own = measureAfter(tokens, read.end);
	const pair = readPair(tokens, at, {read, currency, measure: own});
	if (pair && !isNegative(tokens, at, pair.unit)) {
		return pair;
	}

	const measure =
		own ??
		timeAround(tokens, at, read.end) ??
		measureOfChange(tokens, read) ??
		measureOfEarlier(tokens, at, read.end);
	const unit = currency?.unit ?? measure?.unit;
	const negative = isNegative(tokens, at, unit);
	return {
		values: [negative ? -read.value : read.value],
		step: read.step,
		form: read.form === 'ordinal' && unit === undefined ? 'ordinal' : 'number',
		unit,
		from: currency?.edge ?? (negative ? at - 1 : at),
		end: currency ? read.end : (measure?.edge ?? read.end),
	};
};

// Most words begin no number: the readers need not look at them.
const firstWords: ReadonlySet<string> = new Set(
	[cardinals, tens, ordinals, multipliers, vagueNumbers, fractions, fractionSigns]
		.flatMap(words => [...words.keys()])
		.concat('several few'.split(' '), ...withoutGoals),
);
const afterArticle: ReadonlySet<string> = new Set(
	[multipliers, fractions, units].flatMap(words => [...words.keys()]),
);

const mayBegin = (tokens: readonly Token[], at: number): boolean => {
	const word = wordAt(tokens, at);
	return isIndefinite(word)
		? afterArticle.has(wordAt(tokens, pastHyphen(tokens, at + 1)))
		: tokenAt(tokens, at)?.kind === 'number' || firstWords.has(word);
};

/** Whether a token stands in an address of the web, behind its first slash: `example.org/3xYz`. */
const isInAddress = (tokens: readonly Token[], at: number): boolean => {
	let first = at;
	while (tokenAt(tokens, first)?.spaced === false) {
		first -= 1;
	}

	const before = tokens.slice(Math.max(0, first), at).map(({text}) => text);
	const slash = before.indexOf('/');
	return slash !== -1 && before.lastIndexOf('.', slash) > 0;
};

const readQuantity = (tokens: readonly Token[], at: number): Quantity | undefined => {
	if (!mayBegin(tokens, at) || isInAddress(tokens, at)) {
		return undefined;
	}

	const quantity = readVague(tokens, at) ?? readDuration(tokens, at) ?? readOne(tokens, at);
	return quantity && asAge(tokens, addSmallerUnits(tokens, quantity));
};

const further = new Set(['other', 'others', 'more', 'further', 'additional']);

const toBase = (value: number, unit: UnitOfMeasure | undefined): number =>
	unit ? tidy(value * unit.factor + unit.shift) : value;

const detailOf = (line: Line, quantity: Quantity): FigureDetail => {
	const {tokens} = line;
	const {values, step, form, unit, from, end} = quantity;
	const passage = passageOf(line, from, end);
	const single = form === 'ordinal' || values[0] === 1;
	const noun = unit ? undefined : (nounCounted(tokens, end, single) ?? nounNumbered(tokens, from));
	const isPart = isPartOfOthers(tokens, from, end);
	return {
		kind: 'figure',
		text: passage.text,
		start: passage.start,
		end: passage.end,
		values: values.map(value => toBase(value, unit)),
		step: tidy(step * (unit?.factor ?? 1)),
		hedge: hedgeAround(tokens, from, end, unit),
		form,
		unit,
		subject: unit && subjectOf(tokens, from, end),
		rate: rateAfter(tokens, end),
		counted: noun && thing(noun),
		group: noun && groupOf(noun),
		fate: unit
			? undefined
			: (fateAround(tokens, from, end, isPart) ?? (noun ? fateOf(noun) : undefined)),
		isPart,
		isFurther: unit === undefined && further.has(wordAt(tokens, end)),
		beside: wordsBeside(tokens, from, end),
		near: wordsNear(tokens, from, end),
	};
};

/** Figures of a line. Tokens that are taken belong to something else. */
export const figuresIn = (line: Line, taken: Uint8Array): readonly FigureDetail[] => {
	const {tokens} = line;
	const figures: FigureDetail[] = [];
	let at = 0;
	while (at < tokens.length) {
		// What begins with a taken token may end with one that is free: `from 6.8 million in 2019 to 4.1 million`.
		const quantity = taken[at] === 1 ? undefined : readQuantity(tokens, at);
		if (quantity) {
			figures.push(detailOf(line, quantity));
		}

		at = Math.max(at + 1, quantity?.end ?? 0);
	}

	return figures;
};
