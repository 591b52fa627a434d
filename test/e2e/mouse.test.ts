import {expect, test} from 'vitest';
import {openWirediff} from './wirediff.js';

/** What a terminal sends for a button at a place that is counted from 1. */
const press = (button: number, column: number, row: number) =>
	`\u001B[<${button};${column};${row}M\u001B[<${button};${column};${row}m`;

const openSamples = async (...args: readonly string[]) => {
	const terminal = openWirediff(args);
	await terminal.waitFor('6 reports, 3 stories');
	return terminal;
};

test('a click selects, another opens, and the wheel scrolls', async () => {
	const terminal = await openSamples();
	await terminal.waitFor(() => terminal.modes().mouse === 'vt200');
	const row = terminal.screen().findIndex(line => line.includes('Volga Courier')) + 1;
	await terminal.press(press(0, 10, row), /▌ +Volga Courier/);
	// With the signs of the three other reports in the margin, the text stands where it stays.
	await terminal.press(press(0, 10, row), /› Volga Courier.*[●◐?!·]{3} +1 /s);
	const first = terminal.screen()[2];
	await terminal.press(press(65, 10, 5), () => terminal.screen()[2] !== first);
	await terminal.press(press(64, 10, 5), () => terminal.screen()[2] === first);
});

test('what the mouse sends is not typed', async () => {
	const terminal = await openSamples();
	await terminal.press('/', '› search');
	terminal.type(`${press(0, 10, 20)}\u001B[M !!${press(66, 100, 1)}`);
	await terminal.press('Peskov', 'passages');
	expect(terminal.screen()[1]).toMatch(/^\/ Peskov /);
});

test('--no-mouse leaves the mouse to the terminal', async () => {
	const terminal = await openSamples('--no-mouse');
	await terminal.press('j', /▌ +Port City Herald/);
	expect(terminal.modes().mouse).toBe('none');
});

test('the mouse is given back when the program ends', async () => {
	const terminal = await openSamples();
	await terminal.waitFor(() => terminal.modes().mouse === 'vt200');
	terminal.type('q');
	await terminal.exited;
	expect(terminal.modes().mouse).toBe('none');
});
