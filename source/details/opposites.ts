type InContext = {readonly near: readonly string[]};

/** The beginnings of words for the two ends of a thing, each of which has a time and a figure of its own. */
const ends: readonly (readonly [RegExp, RegExp])[] = [
	[/^(?:open|start|begin|began|begun)/, /^(?:close|closi|end|finis)/],
	[/^(?:leav|left|depar)/, /^arriv/],
];

const tells = ({near}: InContext, what: RegExp, other: RegExp): boolean =>
	near.some(word => what.test(word)) && !near.some(word => other.test(word));

/** Whether two details are told of the two ends of a thing: polls open at 7 and close at 8. */
export const areOfOppositeEnds = (a: InContext, b: InContext): boolean =>
	ends.some(
		([one, other]) =>
			(tells(a, one, other) && tells(b, other, one)) ||
			(tells(a, other, one) && tells(b, one, other)),
	);
