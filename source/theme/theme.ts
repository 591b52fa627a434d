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

/** How one tone looks; without a colour, as the terminal writes by itself. */
export type Look = {
	/** `#rrggbb`, which terminals with 256 colours or more come near to, and what stands for it with sixteen. */
	readonly color?: {readonly hex: string; readonly basic: BasicColor};
	readonly modifiers?: readonly Modifier[];
};

/** How everything looks on one background. */
export type Palette = {
	/** `#rrggbb`: of the backgrounds it is made for, the one that is hardest to read on. */
	readonly background: string;
	readonly looks: Readonly<Record<Tone, Look>>;
};

/** Whether a terminal writes light on dark or dark on light. */
export type Ground = 'dark' | 'light';

export type ThemeName = 'dark' | 'light' | 'high-contrast' | 'colour-blind' | 'monochrome';
