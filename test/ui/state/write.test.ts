import {describe, expect, test} from 'vitest';
import type {State} from '../../../source/ui/state/state.js';
import {frameOf} from '../frame.js';
import {after, open, press} from '../library.js';

const writing = (...keys: readonly string[]) => press(open(), 'c', 'w', ...keys);
const named = (name: string) => press(writing('Ctrl-u'), ...name);
const written = (state: State) =>
	state.requests.flatMap(wanted => (wanted.type === 'write' ? [wanted] : []));

test('proposes a name made of the reports’ names', () => {
	expect(written(writing('Enter'))).toMatchObject([
		{file: 'northern--herald.html', overwrites: false},
	]);
	expect(written(press(open(), 'v', 'w', 'Enter'))).toMatchObject([
		{file: 'coverage-northern.html', overwrites: false},
	]);
});

describe('the ending of the name chooses the format', () => {
	test.each([
		['a.html', /^<!doctype html>/],
		['a.md', /^# Northern Wire ⇄ City Herald/],
		['a.json', /^\{\s*"version": 1/],
		['a.txt', /^ {2}left {3}Northern Wire/],
	])('%s', (name, text) => {
		expect(written(press(named(name), 'Enter'))).toEqual([
			{type: 'write', file: name, text: expect.stringMatching(text), overwrites: false},
		]);
	});

	test('any other is refused', () => {
		const state = press(named('a.pdf'), 'Enter');
		expect(written(state)).toEqual([]);
		expect(state.note).toBe('end the name in .html, .md, .json, .txt');
	});
});

describe('a file that is there already', () => {
	const asked = after(named('a.md'), {type: 'ask-to-overwrite', file: 'a.md'});

	test('is asked for before it is overwritten', () => {
		expect(frameOf(asked).join('\n')).toContain('Enter writes over it; Esc goes back.');
		expect(written(press(asked, 'Enter')).at(-1)).toMatchObject({file: 'a.md', overwrites: true});
	});

	test('is left alone where another name is given', () => {
		const other = press(asked, 'Home', 'b');
		expect(frameOf(other).join('\n')).not.toContain('there already');
		expect(written(press(other, 'Enter')).at(-1)).toMatchObject({
			file: 'ba.md',
			overwrites: false,
		});
	});
});

test('goes back when it is written, and says where', () => {
	const state = after(writing('Enter'), {type: 'show-written', file: '/home/a/b.html'});
	expect(state.screen.name).toBe('compare');
	expect(state.note).toBe('written to /home/a/b.html');
});

describe('the reader', () => {
	const reading = press(open(), 'Enter');
	const text = (name: string) =>
		written(press(press(reading, 'w', 'Ctrl-u'), ...name, 'Enter'))[0]?.text ?? '';

	test('writes the report, and below each sentence how the others put it', () => {
		expect(text('a.md')).toMatch(
			/^# Putin to visit China\n\n<b>Northern Wire<\/b>.*\n\n<sup>1<\/sup> The Russian president will go to China in May, sources said\.\n\n- [●◐] <b>City Herald<\/b>: The Russian president/,
		);
		expect(text('a.txt')).toMatch(
			/\n2 {2}“We will tell you .*\n +· left out by City Herald\n\n3 {2}Trade/,
		);
	});

	test('proposes a name, and knows no other formats', () => {
		expect(written(press(reading, 'w', 'Enter'))[0]?.file).toBe('northern-and-others.md');
		expect(press(press(reading, 'w', 'Ctrl-u'), ...'a.html', 'Enter').note).toBe(
			'end the name in .md, .txt',
		);
	});
});

test('the library writes the reports by story', () => {
	const text = (name: string) =>
		written(press(press(open(), 'w', 'Ctrl-u'), ...name, 'Enter'))[0]?.text ?? '';
	expect(text('a.md')).toMatch(
		/^# Reports by story\n\n## Putin to visit China\n\n- <b>Northern Wire<\/b> · 19 Mar 2024 · /,
	);
	expect(text('a.txt')).toMatch(/^Putin to visit China\n {2}Northern Wire/);
	expect(JSON.parse(text('a.json')).stories).toHaveLength(2);
	expect(written(press(open(), 'w', 'Enter'))[0]?.file).toBe('reports.md');
});
