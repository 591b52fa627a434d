import type {FigureDetail} from '../detail.js';
import {figuresAgree} from './agree.js';

/** Counts and shares add up; what else is measured seldom does. */
const isSummand = ({unit, form}: FigureDetail): boolean =>
	(unit === undefined || unit.dimension === 'percent') && form === 'number';

const partedBy = ['fate', 'group'] as const;

/** Whether a whole is of the sort of one part and not of the other: 36 injured are not 34 injured and two dead. */
const isLikeOne = (whole: FigureDetail, a: FigureDetail, b: FigureDetail): boolean =>
	partedBy.some(
		sort =>
			a[sort] !== undefined &&
			b[sort] !== undefined &&
			a[sort] !== b[sort] &&
			(whole[sort] === a[sort] || whole[sort] === b[sort]),
	);

/** The two summands that, added up, are the whole: `148 passengers and nine crew` for `almost 160 people`. */
const partsOf = (
	whole: FigureDetail,
	summands: readonly FigureDetail[],
): readonly FigureDetail[] => {
	for (const [index, a] of summands.entries()) {
		for (const b of summands.slice(index + 1)) {
			const sum = (a.values[0] ?? 0) + (b.values[0] ?? 0);
			const total = {...a, values: [sum], step: Math.min(a.step, b.step), hedge: undefined};
			const isOfOneKind = a.counted === b.counted && a.unit?.name === b.unit?.name;
			if (isOfOneKind && figuresAgree(total, whole) && !isLikeOne(whole, a, b)) {
				return [a, b];
			}
		}
	}

	return [];
};

/** Figures that are explained because two summands of one side add up to one of the other. */
export const summedFigures = (
	left: readonly FigureDetail[],
	right: readonly FigureDetail[],
): readonly FigureDetail[] => {
	const explained = (wholes: readonly FigureDetail[], summands: readonly FigureDetail[]) =>
		wholes.filter(isSummand).flatMap(whole => {
			const parts = partsOf(whole, summands.filter(isSummand));
			return parts.length > 0 ? [whole, ...parts] : [];
		});
	return [...explained(left, right), ...explained(right, left)];
};
