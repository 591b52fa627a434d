import type {FigureDetail} from '../detail.js';
import type {UnitOfMeasure} from './units.js';

/** A figure as it is read from the tokens `from` up to `end`, in the unit that it is written in. */
export type Quantity = {
	readonly values: readonly number[];
	/** One in the last digit that is written other than zero. */
	readonly step: number;
	readonly form: FigureDetail['form'];
	readonly unit: UnitOfMeasure | undefined;
	readonly from: number;
	readonly end: number;
};

const digits = 12;

/** A number free of the noise of binary fractions. */
export const tidy = (value: number): number =>
	Number.isInteger(value) && Math.abs(value) < 10 ** digits
		? value
		: Number(value.toPrecision(digits));
