import type {FigureDetail} from '../detail.js';

const sidesOf = ['before', 'behind'] as const;

/**
 * Whether two figures are told of one thing that no other figure of theirs is told of: both of profit, or with one
 * word before or behind them, that the others do not stand beside.
 */
export const haveOwnThing = (
	a: FigureDetail,
	b: FigureDetail,
	others: readonly FigureDetail[],
): boolean =>
	(a.subject !== undefined &&
		a.subject === b.subject &&
		others.every(({subject}) => subject !== a.subject)) ||
	sidesOf.some(
		side =>
			a.beside[side] !== undefined &&
			a.beside[side] === b.beside[side] &&
			others.every(({beside}) => beside[side] !== a.beside[side]),
	);
