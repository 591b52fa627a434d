type InContext = {readonly near: readonly string[]};
/** The beginnings of words for one thing and for its opposite. */
type Opposites = readonly [RegExp, RegExp];

const ends: readonly Opposites[] = [
	[/^(?:open|start|begin|began|begun)/, /^(?:close|closi|end|finis)/],
	[/^(?:leav|left|depar)/, /^arriv/],
];

const moves: readonly Opposites[] = [
	[
		/^(?:rise|rises|risin|rose|gain|climb|jump|grow|grew|incre|surge|soar|highe)/,
		/^(?:fall|fell|drop|lose|losin|lost|decli|decre|slid|slip|slump|plung|tumbl|shed|lower)/,
	],
];

const tells = ({near}: InContext, what: RegExp, other: RegExp): boolean =>
	near.some(word => what.test(word)) && !near.some(word => other.test(word));

const areToldAs =
	(opposites: readonly Opposites[]) =>
	(a: InContext, b: InContext): boolean =>
		opposites.some(
			([one, other]) =>
				(tells(a, one, other) && tells(b, other, one)) ||
				(tells(a, other, one) && tells(b, one, other)),
		);

/** Whether two details are told of the two ends of a thing, each of which has a time and a price of its own: polls open at 7 and close at 8. */
export const areOfOppositeEnds = areToldAs(ends);

/** Whether one of two details is told of a rise and the other of a fall. */
export const areOfOppositeMoves = areToldAs(moves);
