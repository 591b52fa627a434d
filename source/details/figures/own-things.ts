import type {FigureDetail} from '../detail.js';

const sidesOf = ['before', 'behind'] as const;

/**
 * Whether two figures are told of one thing that no other figure of theirs is told of: both of profit, or with one
 * word of their clause before or behind them, that the others do not stand beside.
 */
export const haveOwnThing = (
	a: FigureDetail,
	b: FigureDetail,
	others: readonly FigureDetail[],
): boolean =>
	(a.subject !== undefined &&
		a.subject === b.subject &&
		others.every(({subject}) => subject !== a.subject)) ||
	sidesOf.some(side =>
		a.beside[side].some(
			word =>
				b.beside[side].includes(word) && others.every(({beside}) => !beside[side].includes(word)),
		),
	);
