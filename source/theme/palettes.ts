import type {Palette} from './theme.js';

// In terminals chalk rounds each part of a colour to one of six steps. The colours are chosen so that
// they are as readable after that as they are on a page.

/** Left is blue and right orange, which nearly all eyes tell apart. */
export const onDark: Palette = {
	background: '#282c34',
	looks: {
		text: {},
		quiet: {color: {hex: '#9aa4af', basic: 'gray'}},
		strong: {modifiers: ['bold']},
		left: {color: {hex: '#79b8ff', basic: 'blueBright'}},
		right: {color: {hex: '#f0a040', basic: 'yellow'}},
		conflict: {color: {hex: '#ff7b72', basic: 'redBright'}, modifiers: ['bold']},
		accent: {color: {hex: '#56d4c4', basic: 'cyan'}, modifiers: ['bold']},
		match: {color: {hex: '#ffd866', basic: 'yellowBright'}, modifiers: ['bold', 'underline']},
	},
};

/** Left is blue and right brown: a lighter orange would not be read on white. */
export const onLight: Palette = {
	background: '#eeeeee',
	looks: {
		text: {},
		quiet: {color: {hex: '#565656', basic: 'gray'}},
		strong: {modifiers: ['bold']},
		left: {color: {hex: '#064ba0', basic: 'blue'}},
		right: {color: {hex: '#7f4400', basic: 'magenta'}},
		conflict: {color: {hex: '#ae1418', basic: 'red'}, modifiers: ['bold']},
		accent: {color: {hex: '#004c48', basic: 'blue'}, modifiers: ['bold']},
		match: {color: {hex: '#5a0f8a', basic: 'magenta'}, modifiers: ['bold', 'underline']},
	},
};

/** Nothing is dimmed; every colour has at least 7:1 on black. */
export const highContrastOnDark: Palette = {
	background: '#000000',
	looks: {
		text: {},
		quiet: {},
		strong: {modifiers: ['bold']},
		left: {color: {hex: '#7fc4ff', basic: 'cyanBright'}, modifiers: ['bold']},
		right: {color: {hex: '#ffb84d', basic: 'yellowBright'}, modifiers: ['bold']},
		conflict: {color: {hex: '#ffffff', basic: 'whiteBright'}, modifiers: ['bold', 'inverse']},
		accent: {color: {hex: '#6ff2e0', basic: 'whiteBright'}, modifiers: ['bold']},
		match: {color: {hex: '#ffff66', basic: 'yellowBright'}, modifiers: ['bold', 'inverse']},
	},
};

/** Nothing is dimmed; every colour has at least 7:1 on white. */
export const highContrastOnLight: Palette = {
	background: '#ffffff',
	looks: {
		text: {},
		quiet: {},
		strong: {modifiers: ['bold']},
		left: {color: {hex: '#00307a', basic: 'blue'}, modifiers: ['bold']},
		right: {color: {hex: '#a01900', basic: 'red'}, modifiers: ['bold']},
		conflict: {color: {hex: '#000000', basic: 'black'}, modifiers: ['bold', 'inverse']},
		accent: {color: {hex: '#003030', basic: 'black'}, modifiers: ['bold']},
		match: {color: {hex: '#4b006b', basic: 'magenta'}, modifiers: ['bold', 'inverse']},
	},
};

/** Blue, orange and yellow of Okabe and Ito (2008); conflicts stand out by more than a hue. */
export const colorBlindOnDark: Palette = {
	background: '#282c34',
	looks: {
		text: {},
		quiet: {color: {hex: '#9aa4af', basic: 'gray'}},
		strong: {modifiers: ['bold']},
		left: {color: {hex: '#56b4e9', basic: 'blueBright'}},
		right: {color: {hex: '#e69f00', basic: 'yellow'}},
		conflict: {color: {hex: '#f0e442', basic: 'yellowBright'}, modifiers: ['bold', 'inverse']},
		accent: {color: {hex: '#ffffff', basic: 'whiteBright'}, modifiers: ['bold']},
		match: {color: {hex: '#ffffff', basic: 'whiteBright'}, modifiers: ['bold', 'underline']},
	},
};

/** The same, dark enough for white. */
export const colorBlindOnLight: Palette = {
	background: '#eeeeee',
	looks: {
		text: {},
		quiet: {color: {hex: '#565656', basic: 'gray'}},
		strong: {modifiers: ['bold']},
		left: {color: {hex: '#004c9a', basic: 'blue'}},
		right: {color: {hex: '#7f4400', basic: 'yellow'}},
		conflict: {color: {hex: '#7f4400', basic: 'black'}, modifiers: ['bold', 'inverse']},
		accent: {color: {hex: '#000000', basic: 'black'}, modifiers: ['bold']},
		match: {color: {hex: '#000000', basic: 'black'}, modifiers: ['bold', 'underline']},
	},
};

/** No colour at all: weight and lines only. */
export const monochrome: Palette = {
	background: '#000000',
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
