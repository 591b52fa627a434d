import {expect, test} from 'vitest';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {library, libraryOf, open, press} from '../library.js';

test('sets an article in a column, with a bar at the selected sentence', () => {
	const state = press(open(library, {columns: 80, rows: 18}), 'Enter', 'j', 'j');
	expect(frameOf(state)).toEqual([
		'  wirediff › Northern Wire › Putin to visit China                       ? help',
		'  ────────────────────────────────────────────────────────────────────────────',
		'',
		'     Northern Wire · 19 Mar 2024 · 42 words',
		'',
		'     Putin to visit China',
		'',
		'  1  The Russian president will go to China in May, sources said.',
		'',
		'▌ 2  “We will tell you when the time comes,” his spokesman said.',
		'',
		'  3  Trade between the two reached $218 billion from January to November.',
		'',
		'  4  The two leaders have met more than 40 times.',
		'',
		'',
		'  ────────────────────────────────────────────────────────────────────────────',
		'  2/4   . next report   , previous   c compare   / find   q back',
	]);
});

test('puts the column in the middle of a wide terminal', () => {
	const frame = frameOf(press(open(library, {columns: 140, rows: 18}), 'Enter', 'j'));
	expect(frame[7]).toBe(
		`${' '.repeat(26)}▌ 1  The Russian president will go to China in May, sources said.`,
	);
});

test('breaks no line later than at 80 characters', () => {
	const long = articleOf([Array.from({length: 100}, () => 'word').join(' ')]);
	const frame = frameOf(press(open(libraryOf(long), {columns: 200, rows: 24}), 'Enter'));
	const lines = frame.filter(line => line.includes('word word'));
	expect(Math.max(...lines.map(line => line.trim().replace(/^▌?\s*\d*\s*/, '').length))).toBe(79);
});

test('finds while one types, and tells which place it is at', () => {
	const state = press(open(library, {columns: 80, rows: 14}), 'Enter', '/', 'm', 'e', 't');
	expect(frameOf(state).at(-1)).toBe('  /met    1 of 1   Enter go there   Esc close');
	expect(frameOf(press(state, 'x')).at(-1)).toBe(
		'  /metx    not found   Enter go there   Esc close',
	);
	expect(frameOf(press(state, 'Enter')).at(-1)).toMatch(/^ {2}4\/4 {3}\/met {3}1 of 1/);
});

test('a note takes the place of the keys until the next one', () => {
	const state = press(open(), 'Enter', ',');
	expect(frameOf(state).at(-1)).toBe('  this is the first article');
	expect(frameOf(press(state, 'j')).at(-1)).toMatch(/^ {2}1\/4 {3}\. next report/);
});
