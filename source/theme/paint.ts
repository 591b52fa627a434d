import {Chalk, type ChalkInstance, type ColorSupportLevel} from 'chalk';
import {asShown, type Line, type Tone} from '../layout/line.js';
import type {Look, Palette} from './theme.js';

/** Turns a line into a string for the terminal. */
export type Paint = (line: Line) => string;

/** The characters alone. */
export const plainPaint: Paint = spans => spans.map(({text}) => asShown(text)).join('');

const styleOf = (chalk: ChalkInstance, {color, modifiers = []}: Look): ChalkInstance => {
	const colored =
		color === undefined ? chalk : chalk.level > 1 ? chalk.hex(color.hex) : chalk[color.basic];
	return modifiers.reduce((style, modifier) => style[modifier], colored);
};

/** The text as a link of the terminal (OSC 8). */
const linked = (text: string, address: string): string =>
	`\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`;

/**
 * Paints lines in a palette's looks.
 * @param level 1 for sixteen colours, 2 for 256, 3 for all; 0 paints nothing. No more than 256 are used:
 * the codes of others are twice as long, and frames are full of them.
 */
export const createPaint = ({looks}: Palette, level: ColorSupportLevel): Paint => {
	const chalk = new Chalk({level: level === 3 ? 2 : level});
	const styles = Object.fromEntries(
		Object.entries(looks).map(([tone, look]) => [tone, styleOf(chalk, look)]),
	) as Record<Tone, ChalkInstance>;
	return spans =>
		spans
			.map(({text, tone, link}) => {
				const shown = tone === 'text' ? asShown(text) : styles[tone](asShown(text));
				return link === undefined ? shown : linked(shown, link);
			})
			.join('');
};
