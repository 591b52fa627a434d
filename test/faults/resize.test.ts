import fc from 'fast-check';
import {expect, test} from 'vitest';
import {openWirediff} from '../e2e/wirediff.js';
import {isThorough, oneHour} from './thorough.js';

const steps = isThorough ? 500 : 40;

const step = fc.record({
	columns: fc.integer({min: 40, max: 220}),
	rows: fc.integer({min: 10, max: 70}),
	keys: fc.string({unit: fc.constantFrom(...'jkdu][gGso012'), maxLength: 4}),
});

test(
	'every frame fits and shows the selected row, however the terminal is resized meanwhile',
	async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, {minLength: steps, maxLength: steps}), async taken => {
				const terminal = openWirediff([
					'compare',
					'samples/northern-wire.md',
					'samples/port-city-herald.md',
				]);
				await terminal.waitFor('filter: all');
				for (const {columns, rows, keys} of taken) {
					terminal.resize(columns, rows);
					terminal.type(keys);
					await terminal.waitFor(() => {
						const screen = terminal.screen();
						return (
							/^ +wirediff/.test(screen.at(0) ?? '') &&
							/─ \d+\/\d+$/.test(screen.at(-2) ?? '') &&
							screen.some(line => line.startsWith('▌'))
						);
					});
				}

				terminal.type('Q');
				expect(await terminal.exited).toMatchObject({code: 0});
			}),
			{numRuns: 1, endOnFailure: true},
		);
	},
	oneHour,
);
