import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {bodyHeight, linesAbove} from '../../../source/ui/frame.js';
import {rowsOf} from '../../../source/ui/rows/of-state.js';
import {visibleParts} from '../../../source/ui/state/cursor.js';
import type {State} from '../../../source/ui/state/state.js';
import type {MouseReport} from '../../../source/ui/terminal/reports.js';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {after, articles, libraryOf, open, press} from '../library.js';

const mouse = (state: State, ...reports: readonly Partial<MouseReport>[]): State =>
	after(
		state,
		...reports.map(
			report =>
				({
					type: 'mouse',
					report: {type: 'mouse', button: 0, pressed: true, column: 10, row: 0, ...report},
				}) as const,
		),
	);

const wheel = {up: {button: 64}, down: {button: 65}};

/** The row of the screen where a text stands. */
const rowOf = (state: State, text: string): number =>
	frameOf(state).findIndex(line => line.includes(text));

describe('a click', () => {
	test('selects a row, and opens the one that is selected', () => {
		const click = {row: rowOf(open(), 'City Herald')};
		const selected = mouse(open(), click);
		expect(selected.screen).toMatchObject({name: 'library', cursor: {selected: 1}});
		const opened = mouse(selected, {...click, pressed: false}, click);
		expect(opened.screen).toMatchObject({name: 'reader', article: articles.herald});
	});

	test('ends the typing of what to find, and keeps it', () => {
		const finding = press(open(), 'c', '/', ...'harbin');
		const clicked = mouse(finding, {row: rowOf(finding, 'The two leaders')});
		expect(clicked.screen).toMatchObject({find: {field: {before: 'harbin'}, typing: false}});
		expect(press(clicked, 'q').screen.name).toBe('library');
	});

	test('opens the sentence that it is on, also where the open field is empty', () => {
		const found = press(open(), 'c', '/', ...'leaders', 'Enter', 'g');
		const finding = press(found, '/');
		const clicked = mouse(finding, {row: rowOf(finding, 'Kremlin chief plans')});
		expect(clicked.screen).toMatchObject({name: 'reader', cursor: {selected: 0}});
	});

	test.each(['library', 'reader', 'compare', 'help'] as const)(
		'means the row that is shown there: %s',
		name => {
			const keys = {library: [], reader: ['Enter'], compare: ['c'], help: ['?']}[name];
			const state = press(open(undefined, {columns: 60, rows: 16}), ...keys, 'j');
			const rows = rowsOf(state);
			let line = linesAbove(state);
			for (const {row, from, to} of visibleParts(state.screen.cursor, rows, bodyHeight(state))) {
				const clicked = mouse(state, {row: line});
				const isOpened =
					row === state.screen.cursor.selected && name !== 'reader' && name !== 'help';
				expect(isOpened ? row : clicked.screen.cursor.selected).toBe(row);
				line += to - from;
			}
		},
	);

	test('does nothing on header, footer, preview, or with another button', () => {
		const wide = open(undefined, {columns: 130, rows: 24});
		const herald = rowOf(wide, 'City Herald');
		const nowhere = [
			{row: 0},
			{row: 1},
			{row: 23},
			{row: herald, column: 100},
			{row: herald, button: 2},
			{row: herald, pressed: false},
		];
		for (const report of nowhere) {
			expect(mouse(wide, report)).toEqual(wide);
		}
	});

	test('takes a found passage', () => {
		const text = 'The two leaders have met more than 40 times.';
		const hits = ['northern', 'herald'].map(article => ({
			article,
			sentence: 2,
			text,
			score: 1,
			matches: [],
		}));
		const found = after(press(open(), 'Ctrl-p', '4', '0'), {
			type: 'show-answer',
			query: '40',
			answer: {hits, count: hits.length, nearest: undefined, searched: 9, complete: true},
		});
		const click = {row: rowOf(found, 'City Herald')};
		expect(mouse(found, click, click).screen).toMatchObject({
			name: 'reader',
			article: articles.herald,
		});
	});
});

describe('the wheel', () => {
	const long = articleOf(Array.from({length: 100}, (_, index) => `Sentence number ${index}.`));
	const reading = press(open(libraryOf(long), {columns: 80, rows: 24}), 'Enter');
	const topLine = (state: State): string | undefined => frameOf(state)[2]?.trim();

	test('scrolls by three lines, and back', () => {
		const down = mouse(reading, wheel.down);
		expect(topLine(down)).toBe(frameOf(reading)[5]?.trim());
		expect(topLine(mouse(down, wheel.up))).toBe(topLine(reading));
	});

	test('leaves the selected row alone as long as it is on the screen', () => {
		const middle = press(reading, ...Array(5).fill('j'));
		expect(mouse(middle, wheel.down).screen.cursor.selected).toBe(5);
		const turns = Array(5).fill(wheel.down);
		expect(mouse(middle, ...turns).screen.cursor.selected).toBeGreaterThan(5);
	});

	test('stops at the ends', () => {
		const end = press(reading, 'G');
		expect(frameOf(mouse(end, wheel.down))).toEqual(frameOf(end));
		expect(frameOf(mouse(reading, wheel.up))).toEqual(frameOf(reading));
	});

	test('Ctrl and Alt do not change what it does; sideways it does nothing', () => {
		expect(mouse(reading, {button: 65 + 16})).toEqual(mouse(reading, wheel.down));
		expect(mouse(reading, {button: 66})).toEqual(reading);
	});

	test('always has the selected row on the screen, also among rows taller than that', () => {
		const height = fc.integer({min: 1, max: 40});
		fc.assert(
			fc.property(
				fc.array(height, {minLength: 1, maxLength: 12}),
				fc.array(fc.constantFrom(wheel.up, wheel.down), {maxLength: 30}),
				(heights, turns) => {
					const tall = articleOf(heights.map(lines => 'word '.repeat(lines * 15)));
					const start = press(open(libraryOf(tall), {columns: 80, rows: 16}), 'Enter');
					const state = mouse(start, ...turns);
					const {cursor} = state.screen;
					const parts = visibleParts(cursor, rowsOf(state), bodyHeight(state));
					expect(parts.map(({row}) => row)).toContain(cursor.selected);
				},
			),
			{numRuns: 50},
		);
	});

	test('reaches the last line, whatever the rows', () => {
		const tall = articleOf(['Short.', 'word '.repeat(900), 'Short too.', 'The end.']);
		let state = press(open(libraryOf(tall), {columns: 80, rows: 16}), 'Enter');
		for (let turn = 0; turn < 100; turn++) {
			state = mouse(state, wheel.down);
		}

		expect(frameOf(state).join('\n')).toContain('The end.');
	});
});
