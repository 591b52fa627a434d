import fc from 'fast-check';
import {expect, test} from 'vitest';
import {contrast, groundOf, groundOfVariable, parseColor} from '../../source/theme/ground.js';

test.each([
	['rgb:ffff/ffff/ffff', [1, 1, 1]],
	['rgb:0000/0000/0000', [0, 0, 0]],
	['rgb:ff/00/80', [1, 0, 128 / 255]],
	['rgb:f/0/8', [1, 0, 8 / 15]],
	['rgba:ffff/0000/ffff/8000', [1, 0, 1]],
	['RGB:FFFF/FFFF/FFFF', [1, 1, 1]],
	['#ffffff', [1, 1, 1]],
	['#f00', [1, 0, 0]],
	['#ffff00000000', [1, 0, 0]],
])('reads the colour %s', (text, color) => {
	expect(parseColor(text)).toEqual(color);
});

test.each(['', 'rgb:', 'rgb:ffff/ffff', 'rgb:fffff/0/0', 'rgb:xy/00/00', '#ffff', 'white'])(
	'takes %j for no colour',
	text => {
		expect(parseColor(text)).toBeUndefined();
	},
);

test('contrast is that of WCAG', () => {
	expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
	expect(contrast([1, 1, 1], [1, 1, 1])).toBe(1);
	// #767676, the darkest grey that has 4.5:1 on white.
	const grey = 0x76 / 255;
	expect(contrast([grey, grey, grey], [1, 1, 1])).toBeCloseTo(4.54, 2);
});

test('knows the grounds of well-known terminals', () => {
	const ground = (hex: string) => groundOf(parseColor(hex) ?? [0, 0, 0]);
	expect(['#000000', '#1e1e1e', '#282c34', '#002b36', '#300a24'].map(ground)).toEqual(
		Array(5).fill('dark'),
	);
	expect(['#ffffff', '#fdf6e3', '#eeeeee', '#d4d4d4'].map(ground)).toEqual(Array(4).fill('light'));
});

test('every colour has one ground, and one darker than a dark one is dark', () => {
	const part = fc.double({min: 0, max: 1, noNaN: true});
	fc.assert(
		fc.property(part, part, part, part, (red, green, blue, factor) => {
			if (groundOf([red, green, blue]) === 'dark') {
				expect(groundOf([red * factor, green * factor, blue * factor])).toBe('dark');
			}
		}),
	);
});

test.each([
	['15;0', 'dark'],
	['0;15', 'light'],
	['0;default;15', 'light'],
	['0;7', 'light'],
	['7;8', 'dark'],
	['15;default', undefined],
	['0;16', undefined],
	['', undefined],
	[undefined, undefined],
])('COLORFGBG=%s', (value, ground) => {
	expect(groundOfVariable(value)).toBe(ground);
});
