import type {Tone} from '../layout/line.js';

/** The sixteen colours that every terminal has, by the names that chalk gives them. */
export type BasicColor =
	| 'black'
	| 'red'
	| 'green'
	| 'yellow'
	| 'blue'
	| 'magenta'
	| 'cyan'
	| 'white'
	| 'gray'
	| 'redBright'
	| 'greenBright'
	| 'yellowBright'
	| 'blueBright'
	| 'magentaBright'
	| 'cyanBright'
	| 'whiteBright';

export type Modifier = 'bold' | 'dim' | 'italic' | 'underline' | 'inverse';

/** How one tone looks. */
export type Look = {
	/** `#rrggbb` for terminals with 256 colours or more, and what stands for it with sixteen. */
	readonly color?: {readonly hex: string; readonly basic: BasicColor};
	readonly modifiers?: readonly Modifier[];
};

export type Theme = {
	readonly name: string;
	readonly looks: Readonly<Record<Tone, Look>>;
};

/** Light text on a dark ground. Left is blue and right orange, which nearly all eyes tell apart. */
export const dark: Theme = {
	name: 'dark',
	looks: {
		text: {},
		quiet: {color: {hex: '#8b949e', basic: 'gray'}},
		strong: {modifiers: ['bold']},
		left: {color: {hex: '#79b8ff', basic: 'blueBright'}},
		right: {color: {hex: '#f0a45d', basic: 'yellow'}},
		conflict: {color: {hex: '#ff8a80', basic: 'redBright'}, modifiers: ['bold']},
		accent: {color: {hex: '#56d4c4', basic: 'cyan'}, modifiers: ['bold']},
		match: {color: {hex: '#ffd866', basic: 'yellowBright'}, modifiers: ['bold', 'underline']},
	},
};

/** No colour at all: weight and lines only. */
export const monochrome: Theme = {
	name: 'monochrome',
	looks: {
		text: {},
		quiet: {modifiers: ['dim']},
		strong: {modifiers: ['bold']},
		left: {modifiers: ['underline']},
		right: {modifiers: ['underline']},
		conflict: {modifiers: ['bold', 'underline']},
		accent: {modifiers: ['bold']},
		match: {modifiers: ['inverse']},
	},
};

/** All themes, in the order that a reader steps through them. */
export const themes: readonly Theme[] = [dark, monochrome];
