import type {FigureDetail} from './detail.js';

type Interval = {readonly low: number; readonly high: number};

/** How far a rounded figure may lie from the exact one, as a share: in one unit, and after conversion. */
const roundingInUnit = 0.04;
const roundingConverted = 0.08;
/** How far `about` reaches, as a share, where the written digits do not allow for more. */
const aboutShare = 0.05;
const epsilon = 1e-9;

/** The values that a hedged figure allows for. */
const allowed = ({values: [value = 0], step, hedge}: FigureDetail): Interval => {
	const reach = Math.max(step / 2, Math.abs(value) * aboutShare);
	switch (hedge) {
		case 'about':
			return {low: value - reach, high: value + reach};
		case 'over':
		case 'at least':
			return {low: value, high: value + step};
		case 'almost':
		case 'under':
		case 'up to':
			return {low: value - step, high: value};
		default:
			return {low: value, high: value};
	}
};

const holds = ({low, high}: Interval, value: number): boolean =>
	value >= low - Math.abs(low) * epsilon && value <= high + Math.abs(high) * epsilon;

/** Whether the figure is the value, rounded to the digits that are written. */
const isRounded = (figure: FigureDetail, exact: FigureDetail): boolean => {
	const [value = 0] = figure.values;
	const [target = 0] = exact.values;
	const distance = Math.abs(value - target);
	const share = figure.unit?.name === exact.unit?.name ? roundingInUnit : roundingConverted;
	return distance <= figure.step * (0.5 + epsilon) && distance <= Math.abs(target) * share;
};

const isSame = (a: number | undefined, b: number | undefined): boolean =>
	a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(a) * epsilon;

const singlesAgree = (a: FigureDetail, b: FigureDetail): boolean =>
	holds(allowed(a), b.values[0] ?? Number.NaN) ||
	holds(allowed(b), a.values[0] ?? Number.NaN) ||
	isRounded(a, b) ||
	isRounded(b, a);

/** Whether two figures measure in comparable units. A bare number may be anyone's age. */
export const sameDimension = (a: FigureDetail, b: FigureDetail): boolean => {
	const [x, y] = [a.unit?.dimension, b.unit?.dimension];
	const bareAge = (age: FigureDetail, bare: FigureDetail) =>
		age.unit?.dimension === 'age' && bare.unit === undefined && bare.counted === undefined;
	return x === y || bareAge(a, b) || bareAge(b, a);
};

/** Whether two figures tell the same quantity, rounding and other units allowed. */
export const figuresAgree = (a: FigureDetail, b: FigureDetail): boolean => {
	if (!sameDimension(a, b)) {
		return false;
	}

	if (a.values.length === 2 && b.values.length === 2) {
		const [low, high] = b.values;
		return (
			(isSame(a.values[0], low) && isSame(a.values[1], high)) ||
			(isSame(a.values[0], high) && isSame(a.values[1], low))
		);
	}

	if (a.values.length === 2 || b.values.length === 2) {
		const [pair, single] = a.values.length === 2 ? [a, b] : [b, a];
		return pair.values.some(value => isSame(value, single.values[0]));
	}

	return singlesAgree(a, b);
};
