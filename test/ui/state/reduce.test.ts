import {describe, expect, test} from 'vitest';
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
