import {setTimeout as delay} from 'node:timers/promises';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {endOf, openInShell, restored} from '../e2e/shell.js';
import {isThorough, oneHour} from './thorough.js';

const numRuns = isThorough ? 100 : 2;

const keys = fc.string({
	unit: fc.constantFrom('j', 'k', '\r', 'c', ']', 'v', 't', '\t'),
	minLength: 4,
	maxLength: 12,
});

/** Has a script run before the program, in its threads too. */
const withScript = (script: string) => ({
	NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(script)}`,
});

/** Throws when the screen is drawn, after its parts have been drawn so many times. */
const breakRender = (calls: number): string => `
	Error.stackTraceLimit = 50;
	const repeat = String.prototype.repeat;
	let left = ${calls};
	String.prototype.repeat = function (count) {
		if (/at (?:Header|Footer|Rule) /.test(new Error().stack) && --left < 0) {
			throw new Error('broken render');
		}

		return repeat.call(this, count);
	};`;

/** Throws in every thread but the first, so many milliseconds after it has started. */
const breakThreads = (milliseconds: number): string => `
	import {isMainThread} from 'node:worker_threads';
	if (!isMainThread) {
		setTimeout(() => { throw new Error('broken thread'); }, ${milliseconds});
	}`;

test(
	'an exception while the screen is drawn gives the terminal back, and is told',
	async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat({max: 30}), keys, async (calls, pressed) => {
				const terminal = openInShell(withScript(breakRender(calls)));
				await terminal.waitFor(
					() => terminal.modes().alternateScreen || terminal.received().includes('status'),
				);
				terminal.type(pressed);
				const hasEnded = () => /status \d+/.test(terminal.received());
				const isHelp = () => terminal.screen().some(line => line.includes('help ›'));
				// The help comes and goes until its frame, or that of another screen, is the broken one.
				while (!hasEnded()) {
					const before = isHelp();
					await terminal.press('?', () => hasEnded() || isHelp() !== before);
				}

				expect(terminal.modes()).toEqual(restored);
				const end = await endOf(terminal);
				expect(end.status).toBe('status 1');
				// What was typed too late stands around the settings, which are told before and after.
				expect(end.text.split(end.settingsBefore ?? '?')).toHaveLength(3);
				expect(end.text).toContain('broken render');
			}),
			{numRuns, endOnFailure: true},
		);
	},
	oneHour,
);

test(
	'an exception in the threads that read, compare and search changes nothing',
	async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat({max: 1000}), keys, async (milliseconds, pressed) => {
				const terminal = openInShell(withScript(breakThreads(milliseconds)));
				await terminal.waitFor('6 reports, 3 stories');
				terminal.type(pressed);
				await delay(milliseconds / 2);
				await terminal.press('\u{1B}', () => true);
				terminal.type('Q');
				const end = await endOf(terminal);
				expect(terminal.modes()).toEqual(restored);
				expect(end.status).toBe('status 0');
				expect(end.settingsAfter).toBe(end.settingsBefore);
				expect(end.text).not.toContain('broken');
			}),
			{numRuns, endOnFailure: true},
		);
	},
	oneHour,
);
