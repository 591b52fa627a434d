import {type Token, wordAt} from '../tokens.js';

/** What news measures of a firm or a country. Each line is a thing of its own: profit is no turnover. */
const lines = [
	'profit profits earnings',
	'sales revenue revenues turnover takings',
	'debt debts borrowing borrowings',
	'dividend dividends payout',
	'spending budget cost costs expenditure expenses',
	'margin margins',
	'share shares stock stocks',
	'wage wages salary salaries',
	'inflation',
	'unemployment joblessness jobless',
	'growth',
	'turnout',
	'fine fines',
];

const subjects: ReadonlyMap<string, string> = new Map(
	lines.flatMap(line => {
		const words = line.split(' ');
		return words.map(word => [word, words[0] ?? ''] as const);
	}),
);

/** What begins another clause, in which something else may be measured. */
const bounds = new Set([...',;:()–—', 'and', 'but', 'while', 'as', 'with', 'on', 'after', 'than']);
const perOne = new Set(['a', 'per']);
const reach = 12;
const reachAfter = 3;

const movements = new Set(['down', 'up', 'off']);

// `closed at $41.17, down 4.8 percent` is one clause.
const isBound = (tokens: readonly Token[], at: number): boolean =>
	bounds.has(wordAt(tokens, at)) && !movements.has(wordAt(tokens, at + 1));

const subjectAmong = (tokens: readonly Token[], places: readonly number[]): string | undefined => {
	for (const at of places) {
		const word = wordAt(tokens, at);
		if (word === '' || isBound(tokens, at)) {
			return undefined;
		}

		const subject = subjects.get(word);
		// `25 cents a share` is told of a dividend, or of anything else.
		const isMeasure = subject === 'share' && perOne.has(wordAt(tokens, at - 1));
		if (subject !== undefined && !isMeasure) {
			return subject;
		}
	}

	return undefined;
};

const closing = /^(?:close[ds]?|closing|end(?:ed|s)|finish(?:ed|es)?|settled?)$/;
const trading = /^(?:a\.?m\.?|early|intraday|midday|morning|noon|opening|trading)$/;

/** The tokens of the clause that a figure stands in. */
const clauseOf = (tokens: readonly Token[], from: number, end: number): readonly Token[] => {
	const bound = tokens.findIndex((_, at) => at >= end && isBound(tokens, at));
	const before = tokens.findLastIndex((_, at) => at < from && isBound(tokens, at));
	return tokens.slice(before + 1, bound === -1 ? tokens.length : bound);
};

/** Shares of the morning are not those of the close, which news tells later. */
const shareOfHour = (tokens: readonly Token[], from: number, end: number): string | undefined => {
	if (clauseOf(tokens, from, end).some(({word}) => closing.test(word))) {
		return 'closing share';
	}

	return tokens.some(({word}) => trading.test(word)) ? 'trading share' : undefined;
};

const steps = (count: number): readonly number[] => Array.from({length: count}, (_, step) => step);

/** What the figure from token `from` up to `end` is told of: `profit` for `earnings of $3m` and for `a $3m profit`. */
export const subjectOf = (
	tokens: readonly Token[],
	from: number,
	end: number,
): string | undefined => {
	const before = steps(reach).map(step => from - 1 - step);
	const after = steps(reachAfter).map(step => end + step);
	const subject = subjectAmong(tokens, before) ?? subjectAmong(tokens, after);
	return subject === 'share' ? shareOfHour(tokens, from, end) : subject;
};
