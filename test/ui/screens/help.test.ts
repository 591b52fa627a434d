import {expect, test} from 'vitest';
import {keymap} from '../../../source/ui/keymap.js';
import {frameOf} from '../frame.js';
import {library, open, press} from '../library.js';

test('explains every key of the screen below', () => {
	const frame = frameOf(press(open(library, {columns: 80, rows: 24}), '?'));
	expect(frame.slice(0, 5)).toEqual([
		'  wirediff › help › library',
		'  ────────────────────────────────────────────────────────────────────────────',
		'▌ j k ↓ ↑            one down, up',
		'  d u Ctrl-d Ctrl-u  half a page down, up',
		'  PgDn b PgUp        a page down, up',
	]);
	for (const {words} of keymap.library) {
		expect(frame.join('\n')).toContain(words);
	}
});

test('tells where one is in it, and how to see more', () => {
	const frame = frameOf(press(open(library, {columns: 80, rows: 24}), 'c', '?'));
	expect(frame.at(-2)).toMatch(/─ 1\/\d+$/);
	expect(frame.at(-1)).toBe('  Space more   q back');
});

test('names no key for more where there is none', () => {
	expect(frameOf(press(open(library, {columns: 80, rows: 40}), '?')).at(-1)).toBe('  q back');
	const end = press(open(library, {columns: 80, rows: 24}), 'c', '?', 'G');
	expect(frameOf(end).at(-1)).toBe('  q back');
});

test('takes two pages of 80×24 for the comparison, and no line that has to be broken', () => {
	const first = press(open(library, {columns: 80, rows: 24}), 'c', '?');
	const [top, bottom] = [first, press(first, 'Space')].map(frameOf);
	for (const {words} of keymap.compare) {
		expect([...(top ?? []), ...(bottom ?? [])].some(line => line.endsWith(words))).toBe(true);
	}

	expect(bottom?.join('\n')).toMatch(/↕\s+at another place/);
});

test('explains the signs of a comparison', () => {
	const frame = frameOf(press(open(library, {columns: 80, rows: 24}), 'c', '?', 'G')).join('\n');
	expect(frame).toMatch(/−\s+only in the left report/);
	expect(frame).toMatch(/↕\s+at another place/);
	expect(frame).toMatch(/\?\s+perhaps told/);
	expect(frame).toMatch(/\(May\)\s+a detail that the other report has/);
	expect(frame).toMatch(/▸\s+the pane/);
});

test.each([
	['who reports what', ['v']],
	['a report beside the others', ['Enter']],
])('explains the signs of %s', (_, keys) => {
	const frame = frameOf(press(open(library, {columns: 80, rows: 24}), ...keys, '?', 'G'));
	expect(frame.join('\n')).toMatch(/●\s+reports it/);
	expect(frame.join('\n')).toMatch(/\?\s+perhaps\n/);
});

test('goes back with the key that opened it', () => {
	expect(press(open(), '?', '?').screen.name).toBe('library');
});
