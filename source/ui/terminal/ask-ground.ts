import {setImmediate, setTimeout} from 'node:timers/promises';
import {groundOf, parseColor} from '../../theme/ground.js';
import type {Ground} from '../../theme/theme.js';
import type {TerminalInput} from './input.js';
import {askBackground} from './reports.js';

// Milliseconds. Terminals answer within a few; over a slow line the start does not wait for more.
const patience = 100;

/** Asks the terminal whether it is dark or light; undefined where it does not tell. */
export const askGround = async (
	input: TerminalInput,
	output: NodeJS.WritableStream,
): Promise<Ground | undefined> => {
	const answer = new Promise<Ground | undefined>(resolve => {
		input.onReport(report => {
			if (report.type === 'background') {
				const color = parseColor(report.color);
				resolve(color && groundOf(color));
			}

			if (report.type === 'attributes') {
				resolve(undefined);
			}
		});
	});
	output.write(askBackground);
	const silence = setTimeout(patience, undefined, {ref: false})
		// While modules are loaded no input is read: an answer may lie there already.
		.then(() => setImmediate(undefined));
	return Promise.race([answer, silence]);
};
