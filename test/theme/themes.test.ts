import {describe, expect, test} from 'vitest';
import {line, type Tone} from '../../source/layout/line.js';
import {contrast, parseColor, type Rgb} from '../../source/theme/ground.js';
import {createPaint} from '../../source/theme/paint.js';
import type {Ground, Palette, ThemeName} from '../../source/theme/theme.js';
import {themeAfter, themeNames, themes} from '../../source/theme/themes.js';

const colorOf = (hex: string): Rgb => {
	const color = parseColor(hex);
	if (color === undefined) {
		throw new Error(`${hex} is no colour`);
	}

	return color;
};

/** A place in the palette of 256 as xterm shows it. */
const xtermColor = (place: number): Rgb => {
	if (place >= 232) {
		const gray = (8 + 10 * (place - 232)) / 255;
		return [gray, gray, gray];
	}

	const step = (digit: number): number => (digit === 0 ? 0 : (55 + 40 * digit) / 255);
	const cube = place - 16;
	return [step(Math.floor(cube / 36)), step(Math.floor(cube / 6) % 6), step(cube % 6)];
};

/** The colour that a tone really has where there are 256. */
const paintedOf256 = (palette: Palette, tone: Tone): Rgb => {
	const painted = createPaint(palette, 2)(line('x', tone));
	const place = painted.split('\u001B[38;5;')[1]?.split('m')[0];
	return xtermColor(Number(place));
};

const palettes = Object.entries(themes).flatMap(([name, grounds]) =>
	Object.entries(grounds).map(
		([ground, palette]) => [name as ThemeName, ground as Ground, palette] as const,
	),
);

describe.each(palettes)('%s on a %s ground', (name, _, palette) => {
	const wanted = name === 'high-contrast' ? 7 : 4.5;
	const colored = Object.entries(palette.looks).flatMap(([tone, {color}]) =>
		color === undefined ? [] : [[tone as Tone, color.hex] as const],
	);

	test.each(colored)(`%s is read at ${wanted}:1 on the background`, (tone, hex) => {
		const background = colorOf(palette.background);
		expect(contrast(colorOf(hex), background)).toBeGreaterThanOrEqual(wanted);
		expect(contrast(paintedOf256(palette, tone), background)).toBeGreaterThanOrEqual(wanted);
	});

	test('tells left, right and conflict from plain text and from each other', () => {
		for (const level of [1, 2, 3] as const) {
			const paint = createPaint(palette, level);
			const shown = (['text', 'left', 'right', 'conflict'] as const).map(tone =>
				paint(line('x', tone)),
			);
			// Without colours, left and right are told by their signs.
			expect(new Set(shown).size).toBe(name === 'monochrome' ? 3 : 4);
		}
	});
});

test('a theme made for a ground keeps its palette on the other', () => {
	expect(themes.dark.light).toBe(themes.dark.dark);
	expect(themes['colour-blind'].light).not.toBe(themes['colour-blind'].dark);
});

test('stepping through the themes comes back to the first', () => {
	const walked = themeNames.map(name => themeAfter(name));
	expect(walked).toEqual([...themeNames.slice(1), themeNames[0]]);
});

describe('paint', () => {
	const left = line('x', 'left');

	test('uses as many colours as there are, up to 256', () => {
		expect(createPaint(themes.dark.dark, 1)(left)).toBe('\u001B[94mx\u001B[39m');
		expect(createPaint(themes.dark.dark, 2)(left)).toBe('\u001B[38;5;117mx\u001B[39m');
		expect(createPaint(themes.dark.dark, 3)(left)).toBe(createPaint(themes.dark.dark, 2)(left));
	});

	test('leaves the reports’ own words as the terminal writes them', () => {
		expect(createPaint(themes.dark.dark, 3)(line('x'))).toBe('x');
	});
});
