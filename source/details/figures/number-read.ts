import {tidy} from './quantity.js';

/** A number read from tokens. */
export type NumberRead = {
	readonly value: number;
	/** One in the last digit that is written other than zero. */
	readonly step: number;
	/** What the written number is multiplied by: a million in `2.3 million`. */
	readonly scale: number;
	/** `share` is a part of a whole such as `two-thirds` or `one in four`, 0 to 1. */
	readonly form: 'number' | 'ordinal' | 'share';
	/** Index of the first token after it. */
	readonly end: number;
};

/** One in the last digit of a whole number that is not zero. */
export const stepOf = (value: number): number => {
	let step = 1;
	while (value !== 0 && value % (step * 10) === 0) {
		step *= 10;
	}

	return step;
};

/** A number with the multiplier that follows it. */
export const scaled = (read: NumberRead, scale: number, end: number): NumberRead => ({
	...read,
	value: tidy(read.value * scale),
	step: tidy(read.step * scale),
	scale,
	end,
});
