import type {FigureDetail} from '../detail.js';
import {figuresAgree} from './agree.js';

const isCount = ({unit, form}: FigureDetail): boolean => unit === undefined && form === 'number';

/** The two counts that, added up, are the whole: `148 passengers and nine crew` for `almost 160 people`. */
const partsOf = (whole: FigureDetail, counts: readonly FigureDetail[]): readonly FigureDetail[] => {
	for (const [index, a] of counts.entries()) {
		for (const b of counts.slice(index + 1)) {
			const sum = (a.values[0] ?? 0) + (b.values[0] ?? 0);
			const total = {...a, values: [sum], step: Math.min(a.step, b.step), hedge: undefined};
			if (a.counted === b.counted && figuresAgree(total, whole)) {
				return [a, b];
			}
		}
	}

	return [];
};

/** Figures that are explained because two counts of one side add up to one of the other. */
export const summedFigures = (
	left: readonly FigureDetail[],
	right: readonly FigureDetail[],
): readonly FigureDetail[] => {
	const explained = (wholes: readonly FigureDetail[], counts: readonly FigureDetail[]) =>
		wholes.filter(isCount).flatMap(whole => {
			const parts = partsOf(whole, counts.filter(isCount));
			return parts.length > 0 ? [whole, ...parts] : [];
		});
	return [...explained(left, right), ...explained(right, left)];
};
