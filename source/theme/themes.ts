import {
	colorBlindOnDark,
	colorBlindOnLight,
	highContrastOnDark,
	highContrastOnLight,
	monochrome,
	onDark,
	onLight,
} from './palettes.js';
import type {Ground, Palette, ThemeName} from './theme.js';

/**
 * The palettes of all themes, in the order that a reader steps through them. A theme made for one
 * ground has the same on both.
 */
export const themes: Readonly<Record<ThemeName, Readonly<Record<Ground, Palette>>>> = {
	dark: {dark: onDark, light: onDark},
	light: {dark: onLight, light: onLight},
	'high-contrast': {dark: highContrastOnDark, light: highContrastOnLight},
	'colour-blind': {dark: colorBlindOnDark, light: colorBlindOnLight},
	monochrome: {dark: monochrome, light: monochrome},
};

export const themeNames = Object.keys(themes) as readonly ThemeName[];

export const isThemeName = (name: string): name is ThemeName => Object.hasOwn(themes, name);

/** The theme after this one; after the last, the first. */
export const themeAfter = (name: ThemeName): ThemeName =>
	themeNames[(themeNames.indexOf(name) + 1) % themeNames.length] ?? name;
