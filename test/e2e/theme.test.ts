import {expect, test} from 'vitest';
import type {TerminalOptions} from './terminal.js';
import {openWirediff} from './wirediff.js';

const light = 'rgb:ffff/ffff/ffff';

const openSamples = async (options: Partial<TerminalOptions> = {}, args: string[] = []) => {
	const terminal = openWirediff(args, options);
	await terminal.waitFor('6 reports, 3 stories');
	return terminal;
};

type Terminal = Awaited<ReturnType<typeof openSamples>>;

/** The colour of the name in the header, of 256. */
const accentOf = (terminal: Terminal) =>
	terminal.styledRows()[0]?.find(({text}) => text.startsWith('wirediff'))?.foreground;

const accent = {dark: 116, light: 23, colorBlindOnLight: 16};

/** The answer of the terminal may come after the first frame. */
const patiently = {timeout: 10_000};

test.each([
	['a light terminal', {background: light, env: {COLORFGBG: '15;0'}}, accent.light],
	['a dark terminal', {background: 'rgb:1e/1e/1e', env: {COLORFGBG: '0;15'}}, accent.dark],
	['a terminal that does not answer', {}, accent.dark],
	['one that only says it in COLORFGBG', {env: {COLORFGBG: '0;15'}}, accent.light],
])('%s', async (_, options, color) => {
	const terminal = await openSamples(options);
	await expect.poll(() => accentOf(terminal), patiently).toBe(color);
});

test('--theme has the last word, in the palette for the terminal’s ground', async () => {
	const colorBlind = await openSamples({background: light}, ['--theme', 'colour-blind']);
	await expect.poll(() => accentOf(colorBlind), patiently).toBe(accent.colorBlindOnLight);
});

test('an answer that comes late still counts, and is not typed', async () => {
	const terminal = await openSamples();
	await terminal.press('/', '› search');
	expect(accentOf(terminal)).toBe(accent.dark);
	terminal.type(`\u001B]11;${light}\u0007\u001B[?62;4c`);
	await terminal.press('Peskov', 'passages');
	expect(terminal.screen()[1]).toMatch(/^\/ Peskov /);
	expect(accentOf(terminal)).toBe(accent.light);
});

test('keys that are pressed before the first frame are not lost', async () => {
	const terminal = openWirediff([], {background: light});
	terminal.type('?');
	await terminal.waitFor('help › library');
});
