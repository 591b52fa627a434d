import type {FigureDetail} from '../../details/detail.js';
import {figuresAgree} from '../../details/figures/agree.js';
import type {Weighed} from '../weighed.js';
import {disputed} from './disputed.js';
import {pairUp} from './pair-up.js';
import {sumOf} from './sum.js';
import {likenessOfVersions} from './versions.js';

/** How much it tells that two sentences have a figure in common: `two` is everywhere, `1,127` is not. */
const tellingOf = ({unit, form, values: [value = 0]}: FigureDetail): number => {
	if (form === 'ordinal' || form === 'vague') {
		return 0.4;
	}

	if (unit !== undefined) {
		return unit.dimension === 'time' ? 0.7 : 1.1;
	}

	return value <= 2 ? 0.2 : value <= 12 ? 0.6 : value < 100 ? 0.9 : 1.1;
};

/** Whether two figures count or measure the same kind of thing. */
export const areKin = (a: FigureDetail, b: FigureDetail): boolean =>
	a.unit?.dimension === b.unit?.dimension &&
	(a.unit !== undefined || (a.counted !== undefined && a.counted === b.counted));

/** Whether the words around two figures are partly the same. */
export const areNear = (a: FigureDetail, b: FigureDetail): boolean =>
	a.near.some(word => b.near.includes(word));

const strengthOf = (a: FigureDetail, b: FigureDetail): number => {
	const known = a.counted !== undefined && b.counted !== undefined;
	const counted = known ? (a.counted === b.counted ? 1.2 : 0.6) : 1;
	const around = areNear(a, b) ? 1.2 : 0.8;
	const exact = a.values[0] === b.values[0] ? 1 : 0.8;
	return Math.min(tellingOf(a), tellingOf(b)) * counted * around * exact;
};

/** From this ratio on two figures of one thing are likely two versions of it: 34 and 36 injured. */
const closeRatio = 0.75;

/** Whether two figures of the same kind are near enough to be versions of one. */
export const areClose = (a: FigureDetail, b: FigureDetail): boolean => {
	const [x = 0, y = 0] = [a.values[0], b.values[0]];
	return areKin(a, b) && Math.min(x, y) > Math.max(x, y) * closeRatio;
};

const muchShared = 2.5;
const muchAlone = 2;

/** Two small numbers are seldom versions of one: `four sources`, `two leaders`. */
const tellingVersions = (a: FigureDetail, b: FigureDetail): number =>
	Math.min(tellingOf(a), tellingOf(b)) * likenessOfVersions(a, b);

/** The greatest that the likeness of two versions comes to. */
const highestLikeness = 5;

const none = {shared: 0, close: 0, clash: 0, alone: 0, aloneBoth: 0, aloneOne: 0, disputed: 0};

/** What figures say for and against a link. */
export const figureEvidence = (a: Weighed, b: Weighed): typeof none => {
	const as = a.reading.figures;
	const bs = b.reading.figures;
	if (as.length === 0 && bs.length === 0) {
		return none;
	}

	const {pairs, aloneA, aloneB} = pairUp(as, bs, figuresAgree);
	const shared = sumOf(pairs.map(([a, b]) => strengthOf(a, b)));
	const close = aloneA.flatMap(a => aloneB.filter(b => areClose(a, b)).map(b => areNear(a, b)));
	const kin = aloneA.some(a => aloneB.some(b => areKin(a, b)));
	const [left, right] = [sumOf(aloneA.map(tellingOf)), sumOf(aloneB.map(tellingOf))];
	return {
		shared: Math.min(shared, muchShared) / muchShared,
		/** Two versions of one figure: 1 where the words around it are shared too. */
		close: close.includes(true) ? 1 : close.length > 0 ? 0.5 : 0,
		/** The same thing measured, with far other values. */
		clash: kin && close.length === 0 && shared === 0 ? 1 : 0,
		/** Whether any figure stands on one side without a counterpart on the other. */
		alone: left + right > 0 ? 1 : 0,
		/** Figures that stand on both sides without a counterpart, and how many more on one of them. */
		aloneBoth: Math.min(left, right, muchAlone) / muchAlone,
		aloneOne: Math.min(Math.abs(left - right), muchAlone) / muchAlone,
		disputed: disputed(a.untold.figures, b.untold.figures, tellingVersions, highestLikeness),
	};
};
