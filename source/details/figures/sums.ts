import type {FigureDetail} from '../detail.js';
import {figuresAgree} from './agree.js';

/** Counts, shares and money add up; what else is measured seldom does. */
const isSummand = ({unit, form}: FigureDetail): boolean =>
	form === 'number' &&
	(unit === undefined || unit.dimension === 'percent' || unit.dimension.startsWith('money'));

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

const addUp = (whole: FigureDetail, a: FigureDetail, b: FigureDetail): boolean => {
	const sum = (a.values[0] ?? 0) + (b.values[0] ?? 0);
	const total = {...a, values: [sum], step: Math.min(a.step, b.step), hedge: undefined};
	const areParts = ![a, b].some(part => figuresAgree(part, whole));
	const isOfOneUnit = a.unit?.name === b.unit?.name;
	return areParts && isOfOneUnit && figuresAgree(total, whole) && !isLikeOne(whole, a, b);
};

/** Whether a figure may be added to another: one that is told as a part of its neighbour is in it already, and one that both tell is as much in the whole. */
const maySum = (part: FigureDetail, own: readonly FigureDetail[]): boolean =>
	!part.isPart && !own.some(figure => !figure.isPart && figuresAgree(figure, part));

/** The two summands that, added up, are the whole: `148 passengers and nine crew` for `almost 160 people`. */
const partsOf = (
	whole: FigureDetail,
	summands: readonly FigureDetail[],
): readonly FigureDetail[] => {
	for (const [index, a] of summands.entries()) {
		for (const b of summands.slice(index + 1)) {
			const countSame = a.counted === b.counted || b.counted === undefined;
			if (countSame && addUp(whole, a, b)) {
				return [whole, a, b];
			}
		}
	}

	return [];
};

/**
 * Two figures that differ by what both sides tell: 21 of 37 are found, and 16 of 37 missing; of money also a price
 * with and without a debt that both tell. What both name as a part is in both already.
 */
const partedByShared = (
	shared: FigureDetail,
	own: readonly FigureDetail[],
	other: readonly FigureDetail[],
): readonly FigureDetail[] => {
	const told = other.filter(figure => figuresAgree(figure, shared));
	if (told.every(({isPart}) => isPart && shared.isPart)) {
		return [];
	}

	const isMoney = shared.unit?.dimension.startsWith('money') === true;
	const arePartsOf = (a: FigureDetail, b: FigureDetail): boolean =>
		!figuresAgree(a, b) && a.fate !== b.fate && addUp(shared, a, b);
	const areParted = (a: FigureDetail, b: FigureDetail): boolean =>
		arePartsOf(a, b) || (isMoney && (addUp(a, b, shared) || addUp(b, a, shared)));
	return own.flatMap(a => other.filter(b => areParted(a, b)).flatMap(b => [a, b]));
};

/** In UTF-16 units: no further behind a share stands what it is a share of, as in `half of the town’s 8,000 people`. */
const furthest = 30;

/** A share and its whole for what they come to: `half of the 8,000` for `4,000`. */
const shareOfWhole = (
	part: FigureDetail,
	figures: readonly FigureDetail[],
): readonly FigureDetail[] => {
	for (const share of figures.filter(({unit}) => unit?.dimension === 'percent')) {
		const whole = figures.find(
			({start, unit}) =>
				unit?.dimension !== 'percent' && start > share.end && start - share.end <= furthest,
		);
		const fraction = (share.values[0] ?? 0) / 100;
		const {values = [], step = 0} = whole ?? {};
		const product = values.map(value => value * fraction);
		if (whole && figuresAgree({...whole, values: product, step: step * fraction}, part)) {
			return [part, share, whole];
		}
	}

	return [];
};

/**
 * Figures of either side that are explained by others: because two add up to a third, or one is the share of a whole
 * that another tells.
 */
export const summedFigures = (
	left: readonly FigureDetail[],
	right: readonly FigureDetail[],
): readonly FigureDetail[] => {
	const explained = (own: readonly FigureDetail[], other: readonly FigureDetail[]) => {
		const [summands, others] = [own.filter(isSummand), other.filter(isSummand)];
		const parts = others.filter(part => maySum(part, summands));
		return [
			...summands.flatMap(whole => [
				...partsOf(whole, parts),
				...partedByShared(whole, summands, others),
			]),
			...own.flatMap(part => shareOfWhole(part, other)),
		];
	};

	return [...explained(left, right), ...explained(right, left)];
};
