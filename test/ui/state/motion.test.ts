import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Column} from '../../../source/ui/state/column.js';
import {type Cursor, reveal, startOfColumn, visibleParts} from '../../../source/ui/state/cursor.js';
import {isMotion, type Motion, moveCursor} from '../../../source/ui/state/motion.js';
import {columnOf} from '../column.js';

const move = (cursor: Cursor, motion: Motion, column: Column, rows: number): Cursor =>
	reveal(moveCursor(cursor, motion, column, rows), column, rows);

const motions: readonly Motion[] = [
	'move-down',
	'move-up',
	'move-half-page-down',
	'move-half-page-up',
	'move-page-down',
	'move-page-up',
	'move-to-first',
	'move-to-last',
];

const tenOfThree = columnOf(Array.from({length: 10}, () => 3));

test('a step down moves the text only where the selected row comes near the edge', () => {
	const column = columnOf(Array.from({length: 30}, () => 3));
	const tops = new Set<string>();
	let cursor = startOfColumn;
	for (let step = 0; step < 29; step++) {
		cursor = move(cursor, 'move-down', column, 30);
		tops.add(JSON.stringify(cursor.top));
	}

	expect(cursor.selected).toBe(29);
	expect(tops.size).toBeLessThanOrEqual(5);
});

test('a page further shows the next page, from wherever it is turned', () => {
	const column = columnOf(Array.from({length: 60}, () => 1));
	const top = (motion: Motion, cursor: Cursor) => move(cursor, motion, column, 20).top?.row ?? 0;
	for (const selected of [20, 25, 30, 39]) {
		const cursor = {selected, top: {row: 20, line: 0}};
		expect(Math.abs(top('move-page-down', cursor) - 38)).toBeLessThanOrEqual(2);
		expect(Math.abs(top('move-page-up', cursor) - 2)).toBeLessThanOrEqual(2);
	}
});

test('a row taller than the screen is read to its end before the next is selected', () => {
	const column = columnOf([2, 12, 2]);
	const cursors: Cursor[] = [startOfColumn];
	for (let step = 0; step < 4; step++) {
		cursors.push(move(cursors.at(-1) ?? startOfColumn, 'move-down', column, 6));
	}

	expect(cursors.map(({selected, top}) => [selected, top?.row, top?.line])).toEqual([
		[0, 0, 0],
		[1, 1, 0],
		[1, 1, 4],
		[1, 1, 6],
		[2, 1, 8],
	]);
});

test('a page down and a page up lead back', () => {
	const down = move(startOfColumn, 'move-page-down', tenOfThree, 9);
	expect(down.selected).toBe(2);
	expect(move(down, 'move-page-up', tenOfThree, 9)).toEqual(startOfColumn);
});

test('knows motions from other commands', () => {
	expect(motions.every(isMotion)).toBe(true);
	expect(isMotion('quit')).toBe(false);
});

test('any motions over any rows: the selected row is on the screen, whole if it fits, and the screen is full', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({min: 1, max: 15}), {minLength: 1, maxLength: 40}),
			fc.array(fc.tuple(fc.constantFrom(...motions), fc.integer({min: 1, max: 30}))),
			(heights, steps) => {
				const column = columnOf(heights);
				const total = heights.reduce((sum, height) => sum + height, 0);
				let cursor: Cursor = startOfColumn;
				for (const [motion, rows] of steps) {
					cursor = move(cursor, motion, column, rows);
					const parts = visibleParts(cursor, column, rows);
					const shown = parts.reduce((sum, {from, to}) => sum + to - from, 0);
					const part = parts.find(({row}) => row === cursor.selected);
					const height = heights[cursor.selected] ?? 0;
					expect(part && part.to - part.from).toBe(Math.min(height, rows));
					expect(shown).toBe(Math.min(total, rows));
				}
			},
		),
	);
});

test('pressing down often enough leads through every row to the last', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({min: 1, max: 30}), {minLength: 1, maxLength: 15}),
			fc.integer({min: 1, max: 12}),
			(heights, rows) => {
				const column = columnOf(heights);
				const seen = new Set<number>();
				let cursor: Cursor = startOfColumn;
				for (let step = 0; step < 15 * 31; step++) {
					seen.add(cursor.selected);
					cursor = move(cursor, 'move-down', column, rows);
				}

				expect(seen.size).toBe(heights.length);
			},
		),
	);
});
