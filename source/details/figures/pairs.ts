import {isDash, type Token, tokenAt, wordAt} from '../tokens.js';
import {currencyBefore, type Measure, measureAfter} from './measures.js';
import type {NumberRead} from './number-read.js';
import {readNumber} from './numbers.js';
import {type Quantity, tidy} from './quantity.js';

const contests =
	/^(?:votes?$|voted$|beat|win|won|los|defeat|draw|drew|victor|split|match|final|score|goal|league|level|pass|aggregate|set)/;
const reach = 8;

/** Whether tokens from `from` up to `to` stand where a contest or vote is told of. */
export const isContest = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(Math.max(0, from - reach), to + 2).some(({word}) => contests.test(word));

const votes = new Set(['vote', 'votes']);

/** Index of the second number of a pair whose first stands, with its currency and its unit, from token `from` up to `at`. */
const secondAt = (tokens: readonly Token[], from: number, at: number): number | undefined => {
	const joint = tokenAt(tokens, at);
	const between = wordAt(tokens, from - 1) === 'between' && joint?.word === 'and';
	const even = isDash(joint) && joint?.spaced === tokenAt(tokens, at + 1)?.spaced;
	if (votes.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'to') {
		return at + 2;
	}

	return between || even || joint?.word === 'to' ? at + 1 : undefined;
};

/** A number with the currency before it and the unit after it. */
type Measured = {
	readonly read: NumberRead;
	readonly currency: Measure | undefined;
	readonly measure: Measure | undefined;
};

/**
 * Reads a range or a score, of which the first number is read: `40 to 79`, `$3.05 to $3.15`, `two to three
 * million`, `58% to 42%`, `23-20`, `25 votes to 18`. Not a change `from 3.75 to 3.5 per cent`, but back `from 2-0 down`.
 */
export const readPair = (
	tokens: readonly Token[],
	from: number,
	{read: first, currency, measure: own}: Measured,
): Quantity | undefined => {
	const opening = currency?.edge ?? from;
	const start = secondAt(tokens, opening, own?.edge ?? first.end);
	if (start === undefined || first.form !== 'number') {
		return undefined;
	}

	const second =
		readNumber(tokens, start, currency !== undefined) ?? readNumber(tokens, start + 1, true);
	const change = wordAt(tokens, opening - 1) === 'from' && !isDash(tokenAt(tokens, start - 1));
	if (second?.form !== 'number' || change || second.end <= start) {
		return undefined;
	}

	const after = measureAfter(tokens, second.end);
	if (own && own.unit !== after?.unit) {
		return undefined;
	}

	const unit = currency?.unit ?? currencyBefore(tokens, start + 1)?.unit ?? after?.unit;
	const scale = first.scale === 1 && first.value < second.value / second.scale ? second.scale : 1;
	const values = [tidy(first.value * scale), second.value];
	const isWon = isDash(tokenAt(tokens, start - 1)) && isContest(tokens, from, second.end);
	const isScore =
		unit === undefined &&
		Number.isInteger(values[0]) &&
		((values[0] ?? 0) >= second.value || isWon);
	return {
		values,
		step: Math.min(first.step * scale, second.step),
		form: isScore ? 'score' : 'range',
		unit,
		from: opening,
		end: after && !currency ? after.edge : second.end,
	};
};
