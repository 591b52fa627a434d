import {type Token, tokenAt, wordAt} from '../tokens.js';
import {partOfDay, smallAt, type Time} from './time.js';

/** Minutes that have a name. */
export const namedMinutes: ReadonlyMap<string, number> = new Map([
	['half', 30],
	['quarter', 15],
]);

const minuteNames = new Set(['minute', 'minutes']);
const directions = new Set(['to', 'past']);

const atClock = new Set(['at', 'until', 'till']);

/** `half past ten`, `quarter to eight`, `at ten to seven`, `eighteen minutes to eight`; not `voted five to four`. */
export const spokenTime = (tokens: readonly Token[], at: number): Time | undefined => {
	const start = wordAt(tokens, at) === 'a' ? at + 1 : at;
	const named = namedMinutes.get(wordAt(tokens, start));
	const count = named === undefined ? smallAt(tokens, start) : {value: named, end: start + 1};
	if (!count || count.value > 30) {
		return undefined;
	}

	const joint = minuteNames.has(wordAt(tokens, count.end)) ? count.end + 1 : count.end;
	const direction = wordAt(tokens, joint);
	const before = wordAt(tokens, wordAt(tokens, at - 1) === 'a' ? at - 2 : at - 1);
	// `cut by a quarter to 12 cents`, `fell half to 10 million`
	const isShare = before === 'by' || (count.value === 30 && direction === 'to');
	const isClock = directions.has(direction) && !isShare;
	const hour = isClock ? smallAt(tokens, joint + 1) : undefined;
	if (!hour || hour.value < 1 || hour.value > 12) {
		return undefined;
	}

	const inWords = tokenAt(tokens, joint + 1)?.kind === 'word' && count.value % 5 === 0;
	// `at five to ten sites` is none.
	const isAtClock = atClock.has(before) && tokenAt(tokens, hour.end)?.beginning === undefined;
	const isTime =
		named !== undefined ||
		joint > count.end ||
		(inWords && (isAtClock || partOfDay(tokens, hour.end)));
	const minute = hour.value * 60 + (direction === 'to' ? -count.value : count.value);
	return isTime ? {minute, end: hour.end} : undefined;
};
