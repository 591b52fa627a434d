import {type Token, wordAt} from '../tokens.js';

/** What news measures of a firm or a country. Each line is a thing of its own: profit is no turnover. */
const lines = [
	'profit profits earnings',
	'sales revenue revenues turnover takings',
	'debt debts borrowing borrowings',
	'dividend dividends payout',
	'cost costs spending expenditure expenses',
	'margin margins',
	'share shares stock stocks',
	'wage wages salary salaries pay',
	'inflation',
	'unemployment joblessness jobless',
	'growth gdp',
	'turnout',
	'budget',
	'fine fines penalty',
];

const subjects: ReadonlyMap<string, string> = new Map(
	lines.flatMap(line => {
		const words = line.split(' ');
		return words.map(word => [word, words[0] ?? ''] as const);
	}),
);

/** What begins another clause, in which something else may be measured. */
const bounds = new Set([...',;:()–—', 'and', 'but', 'while', 'as', 'with', 'on', 'after', 'than']);
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
		if (subject !== undefined) {
			return subject;
		}
	}

	return undefined;
};

const closing = /^(?:close[ds]?|closing|end(?:ed|s)|finish(?:ed|es)?|settled?)$/;
const trading = /^(?:a\.?m\.?|early|intraday|midday|morning|noon|opening|trading)$/;

/** Shares of the morning are not those of the close, which news tells later. */
const withHour = (tokens: readonly Token[], subject: string | undefined): string | undefined => {
	if (subject !== 'share') {
		return subject;
	}

	const hour = [closing, trading].find(what => tokens.some(({word}) => what.test(word)));
	return hour === undefined ? undefined : hour === closing ? 'closing share' : 'trading share';
};

const steps = (count: number): readonly number[] => Array.from({length: count}, (_, step) => step);

/** What the figure from token `from` up to `end` is told of: `profit` for `earnings of $3m` and for `a $3m profit`. */
export const subjectOf = (
	tokens: readonly Token[],
	from: number,
	end: number,
): string | undefined =>
	withHour(
		tokens,
		subjectAmong(
			tokens,
			steps(reach).map(step => from - 1 - step),
		) ??
			subjectAmong(
				tokens,
				steps(reachAfter).map(step => end + step),
			),
	);
