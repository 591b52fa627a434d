import type {FigureDetail} from '../detail.js';

/** How far a rounded figure may lie from the exact one, as a share: whole numbers, and where decimals or units are lost. */
const roundedWhole = 0.04;
const roundedOff = 0.1;
/** How far hedges reach where the last written digit would allow for more or less, as shares. */
const aboutAtLeast = 0.05;
const aboutAtMost = 0.1;
const beyondAtMost = 0.15;
const epsilon = 1e-9;

const isSame = (a: number, b: number): boolean =>
	Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * epsilon;

/** How far `about` reaches from a value to either side. */
export const reachOfAbout = (value: number, step: number): number => {
	const size = Math.abs(value);
	return Math.max(Math.min(step / 2, size * aboutAtMost), size * aboutAtLeast);
};

/** How far other hedges reach beyond a value. */
const reachBeyond = (value: number, step: number): number =>
	Math.min(step, Math.abs(value) * beyondAtMost);

const first = ({values}: FigureDetail): number => values[0] ?? 0;

const isWithin = (value: number, low: number, high: number): boolean =>
	(value > low || isSame(value, low)) && (value < high || isSame(value, high));

/** Whether a figure of one value, or a vague one, allows for a value as it is hedged. */
const allows = (figure: FigureDetail, value: number): boolean => {
	const {step, hedge, values} = figure;
	const own = first(figure);
	if (figure.form === 'vague') {
		return isWithin(value, own, values[1] ?? own);
	}

	switch (hedge) {
		case 'about': {
			const reach = reachOfAbout(own, step);
			return isWithin(value, own - reach, own + reach);
		}

		case 'over':
		case 'at least':
			return isWithin(value, own, own + reachBeyond(own, step));
		case 'almost':
		case 'under':
		case 'up to':
			return isWithin(value, own - reachBeyond(own, step), own);
		default:
			return isSame(value, own);
	}
};

/** Whether the figure is the value, rounded to the digits that are written. */
const isRounded = (figure: FigureDetail, exact: FigureDetail): boolean => {
	const target = first(exact);
	const distance = Math.abs(first(figure) - target);
	if (distance > figure.step * (0.5 + epsilon)) {
		return false;
	}

	const isWhole =
		figure.unit?.name === exact.unit?.name && Number.isInteger(target / (exact.unit?.factor ?? 1));
	const share = isWhole ? roundedWhole : roundedOff;
	return distance <= Math.abs(target) * share;
};

const singlesAgree = (a: FigureDetail, b: FigureDetail): boolean =>
	allows(a, first(b)) || allows(b, first(a)) || isRounded(a, b) || isRounded(b, a);

/** A difference of temperatures, for which the zero of the scale does not matter. */
const asDifference = (figure: FigureDetail): FigureDetail => ({
	...figure,
	values: figure.values.map(value => value - (figure.unit?.shift ?? 0)),
});

const mayBeAge = (age: FigureDetail, bare: FigureDetail): boolean =>
	age.unit?.dimension === 'age' && bare.unit === undefined && bare.counted === undefined;

// `$40,000` for `C$40,000`
const mayBeMoneyOf = (particular: FigureDetail, bare: FigureDetail): boolean =>
	bare.unit !== undefined &&
	particular.unit?.dimension.startsWith(`${bare.unit.dimension} `) === true;

/** Whether two figures measure in comparable units. A bare number may be anyone's age, and a dollar that of any country. */
const sameDimension = (a: FigureDetail, b: FigureDetail): boolean =>
	a.unit?.dimension === b.unit?.dimension ||
	mayBeAge(a, b) ||
	mayBeAge(b, a) ||
	mayBeMoneyOf(a, b) ||
	mayBeMoneyOf(b, a);

const isPair = ({form}: FigureDetail): boolean => form === 'range' || form === 'score';

const second = ({values}: FigureDetail): number => values[1] ?? 0;

const pairsAgree = (a: FigureDetail, b: FigureDetail): boolean => {
	const straight = isSame(first(a), first(b)) && isSame(second(a), second(b));
	return straight || (isSame(first(a), second(b)) && isSame(second(a), first(b)));
};

/** Up to here a number alone says little: `two helicopters` are not `two men`. */
const smallNumber = 20;

const countDifferentThings = (a: FigureDetail, b: FigureDetail): boolean =>
	a.counted !== undefined &&
	b.counted !== undefined &&
	a.counted !== b.counted &&
	[a, b].every(({values}) => values.every(value => value <= smallNumber));

/** Whether a vague number is of others, such as the dozens of injured beside 17 dead. */
const isVaguelyOfOthers = (a: FigureDetail, b: FigureDetail): boolean =>
	[a, b].some(({form}) => form === 'vague') &&
	a.fate !== undefined &&
	b.fate !== undefined &&
	a.fate !== b.fate;

/** Whether two figures tell the same quantity, rounding and other units allowed. */
export const figuresAgree = (a: FigureDetail, b: FigureDetail): boolean => {
	if (!sameDimension(a, b) || countDifferentThings(a, b) || isVaguelyOfOthers(a, b)) {
		return false;
	}

	if (isPair(a) && isPair(b)) {
		return pairsAgree(a, b);
	}

	if (isPair(a) || isPair(b)) {
		const [pair, single] = isPair(a) ? [a, b] : [b, a];
		return pair.values.some(value => isSame(value, first(single)));
	}

	const scales = a.unit?.dimension === 'temperature' && a.unit.name !== b.unit?.name;
	return singlesAgree(a, b) || (scales && singlesAgree(asDifference(a), asDifference(b)));
};
