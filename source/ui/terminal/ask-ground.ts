import {setImmediate, setTimeout} from 'node:timers/promises';
import {groundOfAnswer} from '../../theme/ground.js';
import type {Ground} from '../../theme/theme.js';
import type {TerminalInput} from './input.js';
import {askBackground} from './reports.js';

// Milliseconds. Terminals answer within a few; over a slow line the start does not wait for more, and the
// reader hears the answer.
const patience = 100;

/** Asks the terminal whether it is dark or light; undefined where it does not tell, or not at once. */
export const askGround = async (
	input: TerminalInput,
	output: NodeJS.WritableStream,
): Promise<Ground | undefined> => {
	const answer = new Promise<Ground | undefined>(resolve => {
		input.onReport(report => {
			if (report.type === 'background') {
				resolve(groundOfAnswer(report.color));
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
