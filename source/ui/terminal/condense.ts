const color = /^(?:3\d|9[0-7]|38;[\d;]+)$/;
const background = /^(?:4[0-8]|10[0-7]|48;[\d;]+)$/;

// Underline, inverse, a line through.
const ends = new Map([
	['4', '24'],
	['7', '27'],
	['9', '29'],
]);

/** What ends a style, if it shows on a blank. */
const endOnBlanks = (code: string): string | undefined =>
	background.test(code) ? '49' : ends.get(code);

const toFirstColumn = '\u001B[1G';

/** The way over so many empty cells; up to four, it is as long as blanks. */
const over = (cells: number): string => (cells < 5 ? ' '.repeat(cells) : `\u001B[${cells}C`);

// A style; blanks; what else the terminal is told, or a control character; words.
const parts =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are told everything with them
	/\u001B\[([\d;]*)m|( +)|(\u001B(?:\[[^@-~]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)|.)|[\u0000-\u001F])|[^\u0000-\u0020]+/g;

/**
 * The same frame in fewer bytes: goes over blanks instead of writing them, and changes the colour
 * where something is written in it.
 * @param frame For cells that are erased before they are written to, each style begun and ended by a
 * code of its own, no link over more than single blanks: all that we have Ink write is so.
 */
export const condense = (frame: string): string => {
	let condensed = '';
	let [has, wants] = ['39', '39'];
	const colored = (): string => {
		const change = has === wants ? '' : `\u001B[${wants}m`;
		has = wants;
		return change;
	};

	const onBlanks = new Set<string>();
	for (const [part, style, blanks, control] of frame.matchAll(parts)) {
		if (style !== undefined && color.test(style)) {
			wants = style;
		} else if (style !== undefined) {
			condensed += part;
			onBlanks.delete(style);
			const end = endOnBlanks(style);
			if (end !== undefined) {
				onBlanks.add(end);
			}
		} else if (blanks !== undefined) {
			condensed += onBlanks.size === 0 ? over(blanks.length) : blanks;
		} else if (control !== undefined) {
			condensed += control === toFirstColumn ? '\r' : control;
		} else {
			condensed += colored() + part;
		}
	}

	return condensed + colored();
};
