import {describe, expect, test} from 'vitest';
import {reduce} from '../../../source/ui/state/reduce.js';
import type {State} from '../../../source/ui/state/state.js';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {libraryOf, open, press} from '../library.js';

const report = (id: string) =>
	articleOf(
		Array.from({length: 40}, (_, index) => `Sentence ${index} of ${id}.`),
		{id, outlet: id},
	);
const long = open(libraryOf(report('One'), report('Other')), {columns: 80, rows: 24});

describe.each([
	['the reader', ['Enter', 'G']],
	['the coverage', ['v', 'G']],
	['the comparison', ['c', 'G']],
])('beyond the last row of %s', (_, keys) => {
	const last = press(long, ...keys);

	test.each(['j', 'd', 'Space', 'G'])('%s leaves everything as it is', key => {
		expect(frameOf(press(last, key))).toEqual(frameOf(last));
		expect(frameOf(last).some(line => line.startsWith('▌'))).toBe(true);
	});
});

test('where there are no colours, no theme is said to be chosen', () => {
	const state = {...open(), hasColors: false};
	expect(press(state, 't')).toEqual({
		...state,
		note: 'there are no colours here: all themes look alike',
	});
	expect(press(open(), 't').note).toBe('theme: light');
});

describe('in a window that is too small to show anything', () => {
	const small = reduce(press(open(), '/'), {type: 'resize', size: {columns: 30, rows: 8}});

	test('what is typed, pasted and clicked changes nothing', () => {
		expect(press(small, 'x', 'Esc', 'q')).toEqual(small);
		expect(reduce(small, {type: 'paste', text: 'harbin'})).toEqual(small);
	});

	test('one is told how large it is, and can quit', () => {
		expect(frameOf(small).slice(0, 3)).toEqual([
			'wirediff needs 40×10',
			'here are 30×8',
			'Ctrl-c quits',
		]);
		expect(press(small, 'Ctrl-c').requests).toEqual([{type: 'quit'}]);
	});
});

describe('a key with Alt or Ctrl', () => {
	const searching = press(open(), '/', 'a', 'Space', 'b');
	const fieldOf = ({screen}: State) => (screen.name === 'search' ? screen.field : undefined);

	test('goes by words in a text field', () => {
		expect(fieldOf(press(searching, 'Alt-b'))).toEqual({before: 'a ', after: 'b'});
		expect(fieldOf(press(searching, 'Ctrl-Left', 'Ctrl-Left', 'Alt-f'))).toEqual({
			before: 'a',
			after: ' b',
		});
		expect(fieldOf(press(searching, 'Alt-Backspace'))).toEqual({before: 'a ', after: ''});
	});

	test('is Esc and that key where it asks for nothing of its own', () => {
		expect(press(open(), '?', 'Alt-c').screen.name).toBe('compare');
	});

	test.each([
		['a query is typed', ['/']],
		['something is found', ['Enter', '/']],
		['a file is named', ['w']],
	])('does nothing where it asks for nothing and %s', (_, keys) => {
		const typing = press(open(), ...keys, 'a');
		expect(press(typing, 'Alt-t')).toEqual({...typing, note: 'Alt-t does nothing here'});
	});

	test('is the arrow alone where it asks for nothing of its own', () => {
		expect(press(open(), 'Ctrl-Down').screen.cursor.selected).toBe(1);
	});
});

test('a key that does nothing says so, and where to find those that do', () => {
	expect(press(open(), 'x').note).toBe('x does nothing here: ? shows the keys');
	expect(press(open(), 'Left').note).toBe('← does nothing here: ? shows the keys');
	expect(press(open(), '?', 'x').note).toBe('x does nothing here');
	expect(press(open(), '/', 'x').note).toBeUndefined();
	expect(press(open(), 'x', 'j').note).toBeUndefined();
});
