import {wordsNear} from '../context.js';
import type {DateDetail} from '../detail.js';
import {cardinals, tens} from '../figures/number-words.js';
import {type Line, passageOf, type Token, tokenAt, wordAt} from '../tokens.js';
import {type MomentRead, readDigitalDate, readWeekday, readYear} from './calendar.js';
import {
	digitQuarters,
	directions,
	months,
	quarters,
	relativeDays,
	seasons,
	weekdays,
} from './calendar-words.js';
import {readClock} from './clock.js';
import {isDayOfPublication, readPartOfYear, readRelative, resolve} from './relative.js';

/** A date as detail, with the tokens that it takes: from `from` up to, not with, `end`. */
export type DateRead = {readonly detail: DateDetail; readonly from: number; readonly end: number};

type Reader = (tokens: readonly Token[], at: number) => MomentRead | undefined;

/** What reads dates that begin with some words. The first that can read a date, reads it. */
const readersOfWords: readonly (readonly [Reader, readonly Iterable<string>[]])[] = [
	[
		readClock,
		[cardinals.keys(), tens.keys(), ['a', 'half', 'quarter', 'noon', 'midday', 'midnight']],
	],
	[readWeekday, [weekdays.keys()]],
	[readPartOfYear, [months.keys(), quarters.keys(), digitQuarters.keys(), seasons.keys()]],
	[readRelative, [relativeDays.keys(), directions.keys(), cardinals.keys(), ['a', 'an']]],
];

const readersOfNumbers: readonly Reader[] = [
	readClock,
	readDigitalDate,
	readPartOfYear,
	readRelative,
	readYear,
];

const readersByWord = new Map<string, Reader[]>();
for (const [reader, words] of readersOfWords) {
	for (const word of words.flatMap(some => [...some])) {
		readersByWord.set(word, [...(readersByWord.get(word) ?? []), reader]);
	}
}

const none: readonly Reader[] = [];

const readMoment = (tokens: readonly Token[], at: number): MomentRead | undefined => {
	const token = tokenAt(tokens, at);
	const readers =
		token?.kind === 'number' ? readersOfNumbers : (readersByWord.get(token?.word ?? '') ?? none);
	for (const read of readers) {
		const found = read(tokens, at);
		if (found) {
			return found;
		}
	}

	return undefined;
};

const beforeOther = new Set(['after', 'before', 'following', 'since']);
const timesOfDay = new Set(
	'midnight noon midday dawn dusk sunrise sunset nightfall lunch'.split(' '),
);
const reach = 6;

const saying = new Set('said says told tells wrote writes'.split(' '));
const applying = /^(?:appl(?:y|ies|ied)|effect|effective|force|valid|begins?|starts?)$/;
const finite = new Set('is was are were will would has had may could should'.split(' '));

// `said Friday that`, `told reporters on Friday`, `as of Friday`
const isOfTelling = (tokens: readonly Token[], at: number, end: number): boolean => {
	const before = wordAt(tokens, at - 1) === 'on' ? at - 2 : at - 1;
	const isAsOf = wordAt(tokens, at - 1) === 'of' && wordAt(tokens, at - 2) === 'as';
	// `applies as of January 1`, `said May 5 would be the day`
	return isAsOf
		? !applying.test(wordAt(tokens, at - 3))
		: (saying.has(wordAt(tokens, before)) || wordAt(tokens, before - 1) === 'told') &&
				!finite.has(wordAt(tokens, end));
};

const coming = new Set(
	'due set scheduled expected planned supposed will until till by from'.split(' '),
);
const reachOfClause = 8;

const isMark = ({kind}: Token): boolean => kind === 'mark';

/** What stands before and behind a date in its clause. */
const clauseAround = (
	tokens: readonly Token[],
	at: number,
	end: number,
): {readonly before: readonly Token[]; readonly after: readonly Token[]} => {
	const before = tokens.slice(Math.max(0, at - reachOfClause), at);
	const after = tokens.slice(end, end + reachOfClause);
	const closing = after.findIndex(isMark);
	return {
		before: before.slice(before.findLastIndex(isMark) + 1),
		after: after.slice(0, closing === -1 ? after.length : closing),
	};
};

const isStill = ({word}: Token): boolean => word === 'still';
/** In words: that many stand at most between `still` and its day. Behind more, the day may be of something else. */
const farthestStill = 3;

// `were still missing on Friday`, `on Friday two still were`. Not `still hold the man arrested on Friday`, nor
// `is still due on Friday`
const isOfState = (tokens: readonly Token[], at: number, end: number): boolean => {
	const {before, after} = clauseAround(tokens, at, end);
	const leads = before.length === 0 || (before.length === 1 && before[0]?.word === 'on');
	const isStillSo = before.slice(-farthestStill).some(isStill) || (leads && after.some(isStill));
	return isStillSo && ![...before, ...after].some(({word}) => coming.has(word));
};

const ahead = new Set('to must should could may would aims hopes wants'.split(' '));

// `by Friday 31 had been arrested`; not `must sell 31 by Friday`
const isOfCount = (tokens: readonly Token[], at: number, end: number): boolean => {
	const {before, after} = clauseAround(tokens, at, end);
	return (
		before.at(-1)?.word === 'by' &&
		![...before.slice(0, -1), ...after].some(({word}) => coming.has(word) || ahead.has(word))
	);
};

// Not `just after dawn on Monday`, nor `since Monday`.
const isOfOther = (tokens: readonly Token[], at: number): boolean => {
	for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
		if (tokenAt(tokens, before)?.kind !== 'word') {
			return false;
		}

		if (beforeOther.has(wordAt(tokens, before))) {
			return (
				!timesOfDay.has(wordAt(tokens, before + 1)) &&
				tokens.slice(before, at).some(({beginning}) => beginning !== undefined)
			);
		}
	}

	return false;
};

/** Dates and times of day in a sentence. `published` is the day that `yesterday` counts from. */
export const datesIn = (line: Line, published: Date | undefined): readonly DateRead[] => {
	const {tokens} = line;
	const dates: DateRead[] = [];
	let at = 0;
	while (at < tokens.length) {
		const read = readMoment(tokens, at);
		if (read) {
			const moment = published ? resolve(read.moment, published) : read.moment;
			const {text, start, end} = passageOf(line, at, read.end);
			const near = wordsNear(tokens, at, read.end);
			const detail: DateDetail = {
				kind: 'date',
				text,
				start,
				end,
				moment,
				isOfOther: isOfOther(tokens, at),
				isOfTelling: isOfTelling(tokens, at, read.end) || isOfState(tokens, at, read.end),
				isOfCount: isOfCount(tokens, at, read.end),
				isOfPublication: published !== undefined && isDayOfPublication(moment, published),
				near,
			};
			dates.push({detail, from: at, end: read.end});
		}

		at = read?.end ?? at + 1;
	}

	return dates;
};
