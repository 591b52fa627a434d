/** What a terminal tells beside the keys that are pressed. */
export type Report =
	/** Its background, as X11 writes colours. */
	| {readonly type: 'background'; readonly color: string}
	/** What it can do; every terminal answers that, after all questions before it. */
	| {readonly type: 'attributes'}
	/** A button or the wheel of the mouse, and the place from 0 in columns and rows. */
	| {
			readonly type: 'mouse';
			readonly button: number;
			readonly pressed: boolean;
			readonly column: number;
			readonly row: number;
	  };

export type MouseReport = Extract<Report, {readonly type: 'mouse'}>;

const esc = '\u001B';

/** Asks for the background (OSC 11), and for the attributes (DA1), so that an answer is sure. */
export const askBackground = `${esc}]11;?${esc}\\${esc}[c`;

/** Asks for reports of buttons and of the wheel (1000), in decimal numbers (1006). */
export const startMouse = `${esc}[?1000h${esc}[?1006h`;
export const stopMouse = `${esc}[?1006l${esc}[?1000l`;

// The escape may have come alone, and been taken for a key, before the rest of the answer.
const background = String.raw`\x1B?\]11;(?<color>[^\x07\x1B]*)(?:\x07|\x1B\\)`;
const attributes = String.raw`(?<attributes>\x1B\[\?[\d;]*c)`;
const mouse = String.raw`\x1B\[<(?<button>\d+);(?<column>\d+);(?<row>\d+)(?<action>[Mm])`;
// Terminals that do not know 1006 send three bytes, each 32 more than what it says.
const oldMouse = String.raw`\x1B\[M(?<bytes>[\x20-\xFF]{3})`;

const report = new RegExp([background, attributes, mouse, oldMouse].join('|'), 'g');

const beginnings = [
	String.raw`\]1{0,2}`,
	String.raw`\]11;[^\x07\x1B]{0,60}\x1B?`,
	String.raw`\[\?[\d;]*`,
	String.raw`\[<[\d;]*`,
	String.raw`\[M[\x20-\xFF]{0,2}`,
];

const begun = new RegExp(String.raw`\x1B(?:${beginnings.join('|')})$`);

type Groups = Readonly<Record<string, string | undefined>>;

const readReport = ({color, attributes, button, column, row, action, bytes}: Groups): Report => {
	if (color !== undefined) {
		return {type: 'background', color};
	}

	if (attributes !== undefined) {
		return {type: 'attributes'};
	}

	if (bytes !== undefined) {
		const [code = 0, x = 0, y = 0] = Array.from(bytes, byte => byte.charCodeAt(0) - 32);
		// A release does not say of which button.
		return {type: 'mouse', button: code, pressed: code % 4 !== 3, column: x - 1, row: y - 1};
	}

	return {
		type: 'mouse',
		button: Number(button),
		pressed: action === 'M',
		column: Number(column) - 1,
		row: Number(row) - 1,
	};
};

/**
 * Takes the reports out of what a terminal sends.
 * @param input One character for each byte.
 * @returns The keys that are left, and the beginning of a report whose end has not come yet.
 */
export const splitReports = (
	input: string,
): {keys: string; reports: readonly Report[]; rest: string} => {
	const reports: Report[] = [];
	const left = input.replaceAll(report, (...match) => {
		reports.push(readReport(match.at(-1) as Groups));
		return '';
	});
	const rest = begun.exec(left)?.[0] ?? '';
	return {keys: left.slice(0, left.length - rest.length), reports, rest};
};
