// How far two figures lie apart, and how one of them may have been miswritten.
import {sharedWords} from '../context.js';
import type {FigureDetail} from '../detail.js';

const share = (x: number, y: number): number => Math.min(x, y) / Math.max(x, y);

/** How near two figures lie, of ranges the ends that differ least: 0 to 1, the smaller by the larger. */
export const ratioOf = (a: FigureDetail, b: FigureDetail): number => {
	const [xs, ys] = [a, b].map(({values}) => values.map(Math.abs));
	const shares = xs?.flatMap(x => ys?.filter(y => y !== x).map(y => share(x, y)) ?? []) ?? [];
	return shares.length === 0 ? 1 : Math.max(...shares);
};

const sortedDigits = (value: number): string => [...String(value)].sort().join('');

/** Whether one is the other with digits in another order: a slip of the pen, such as £61m and £16m. */
export const areTransposed = ({values: a}: FigureDetail, {values: b}: FigureDetail): boolean => {
	const x = a[0] ?? 0;
	const y = b[0] ?? 0;
	return x !== y && Math.min(x, y) >= 10 && sortedDigits(x) === sortedDigits(y);
};

/** A number as it is written, in its own unit. */
export const writtenValue = ({values, unit}: FigureDetail): number =>
	((values[0] ?? 0) - (unit?.shift ?? 0)) / (unit?.factor ?? 1);

const epsilon = 1e-9;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * epsilon;
const fewest = 2;

/** Whether the multiplier or the unit alone differs, among the same words: £1.2bn and £1.2m, 500 acres and 500 hectares. */
export const isSlip = (a: FigureDetail, b: FigureDetail): boolean => {
	if (!a.unit || !b.unit || a.unit.dimension === 'time' || sharedWords(a, b) === 0) {
		return false;
	}

	const [x, y] = [writtenValue(a), writtenValue(b)];
	return a.unit.name === b.unit.name
		? [1e3, 1e6, 1e9].some(power => isNear(x, y * power) || isNear(y, x * power))
		: Math.abs(x) >= fewest && isNear(x, y);
};

/** Whether one has a nought more than the other: 10,000 people and 100,000. */
export const isTenfold = (
	{values: [x = 0]}: FigureDetail,
	{values: [y = 0]}: FigureDetail,
): boolean => isNear(x, y * 10) || isNear(y, x * 10);
