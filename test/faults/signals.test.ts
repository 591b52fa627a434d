import {constants} from 'node:os';
import {setTimeout as delay} from 'node:timers/promises';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {endOf, openInShell, programIn, restored} from '../e2e/shell.js';
import {isThorough, oneHour} from './thorough.js';

const moments = isThorough ? 200 : 4;

/** Longer than the start takes on a quiet machine, so that some moments fall after it. */
const latest = 1500;

test(
	'a signal at any moment, also while it starts, gives the terminal back',
	async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('SIGTERM', 'SIGHUP', 'SIGINT'),
				fc.nat({max: latest}),
				fc.string({
					unit: fc.constantFrom('j', 'k', '\r', 'q', 'c', ']', '?', '\u{10}'),
					maxLength: 8,
				}),
				async (signal, moment, keys) => {
					const terminal = openInShell();
					await terminal.waitFor(/pid \d+/);
					await delay(moment / 2);
					terminal.type(keys);
					await delay(moment / 2);
					try {
						process.kill(programIn(terminal), signal);
					} catch {
						// The keys have ended it before.
					}

					const end = await endOf(terminal);
					expect(terminal.modes()).toEqual(restored);
					expect(end.settingsAfter).toBe(end.settingsBefore);
					// The key q may have been faster.
					const quit = keys.includes('q') ? ['status 0'] : [];
					expect([`status ${128 + constants.signals[signal]}`, ...quit]).toContain(end.status);
				},
			),
			{numRuns: moments, endOnFailure: true},
		);
	},
	oneHour,
);
