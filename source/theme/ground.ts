import type {Ground} from './theme.js';

/** Red, green and blue, each from 0 to 1. */
export type Rgb = readonly [number, number, number];

const linear = (part: number): number =>
	part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

const luminance = ([red, green, blue]: Rgb): number =>
	0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** How well one colour is read on the other, from 1 to 21 (WCAG 2.2, contrast ratio). */
export const contrast = (one: Rgb, other: Rgb): number => {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
};

/** Light is what black is read better on than white. */
export const groundOf = (background: Rgb): Ground =>
	contrast(background, [0, 0, 0]) > contrast(background, [1, 1, 1]) ? 'light' : 'dark';

const part = '([0-9a-f]{1,4})';
const spoken = new RegExp(`^rgba?:${part}/${part}/${part}(?:/${part})?$`, 'i');
const written = /^#(?=(?:.{3}|.{6}|.{9}|.{12})$)([0-9a-f]+)$/i;

const fraction = (digits: string): number =>
	Number.parseInt(digits, 16) / (16 ** digits.length - 1);

/**
 * The colour in an answer of a terminal: `rgb:rrrr/gggg/bbbb` with one to four digits a part,
 * `rgba:` with a fourth part, or `#` and all digits in a row (X11, XParseColor).
 */
export const parseColor = (text: string): Rgb | undefined => {
	const [, red, green, blue] = spoken.exec(text) ?? [];
	if (red !== undefined && green !== undefined && blue !== undefined) {
		return [fraction(red), fraction(green), fraction(blue)];
	}

	const digits = written.exec(text)?.[1];
	if (digits === undefined) {
		return undefined;
	}

	const length = digits.length / 3;
	const at = (index: number): number =>
		fraction(digits.slice(index * length, (index + 1) * length));
	return [at(0), at(1), at(2)];
};

/** The ground by the colour in an answer of a terminal. */
export const groundOfAnswer = (color: string): Ground | undefined => {
	const background = parseColor(color);
	return background && groundOf(background);
};

/** The ground by `COLORFGBG` (`15;0`, `0;default;15`), which some terminals set. */
export const groundOfVariable = (value: string | undefined): Ground | undefined => {
	const background = value?.split(';').at(-1) ?? '';
	if (!/^(?:\d|1[0-5])$/.test(background)) {
		return undefined;
	}

	// Of the sixteen colours, white and the bright ones but for grey are light.
	const index = Number(background);
	return index === 7 || index > 8 ? 'light' : 'dark';
};
