import {describe, expect, test} from 'vitest';
import {jumpTo, reveal, startOfColumn} from '../../../source/ui/state/cursor.js';
import {columnOf} from '../column.js';

const tenOfThree = columnOf(Array.from({length: 10}, () => 3));

describe('reveal', () => {
	test('brings a row from below the screen to its upper third, with two lines before it', () => {
		const cursor = {selected: 3, top: {row: 0, line: 0}};
		expect(reveal(cursor, tenOfThree, 10).top).toEqual({row: 2, line: 0});
	});

	test('brings a row from above the screen to its lower third', () => {
		const cursor = {selected: 5, top: {row: 6, line: 0}};
		expect(reveal(cursor, tenOfThree, 10).top).toEqual({row: 3, line: 2});
	});

	test('leaves the screen alone where the row is on it', () => {
		const cursor = {selected: 2, top: {row: 1, line: 0}};
		expect(reveal(cursor, tenOfThree, 10)).toEqual(cursor);
	});

	test('leaves nothing empty below the end', () => {
		expect(reveal({selected: 9, top: {row: 9, line: 0}}, tenOfThree, 10).top).toEqual({
			row: 6,
			line: 2,
		});
	});

	test('puts a row that no one has looked at yet into the upper third', () => {
		expect(reveal({selected: 5, top: undefined}, tenOfThree, 9).top).toEqual({row: 4, line: 0});
	});

	test('stands still in an empty column', () => {
		expect(reveal(startOfColumn, columnOf([]), 10)).toEqual({selected: 0, top: {row: 0, line: 0}});
	});
});

test('jumping scrolls only to what is off the screen', () => {
	const cursor = {selected: 0, top: {row: 0, line: 0}};
	expect(jumpTo(cursor, 2, tenOfThree, 9)).toEqual({selected: 2, top: cursor.top});
	expect(jumpTo(cursor, 7, tenOfThree, 9)).toEqual({selected: 7, top: undefined});
});
