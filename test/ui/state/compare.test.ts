import {describe, expect, test} from 'vitest';
import {rowsOfScreen} from '../../../source/ui/state/place.js';
import {reduce} from '../../../source/ui/state/reduce.js';
import type {CompareScreen} from '../../../source/ui/state/screen.js';
import type {State} from '../../../source/ui/state/state.js';
import {articles, compareReports, library, open, press} from '../library.js';

const {northern, herald, ledger} = articles;

const screenOf = ({screen}: State): CompareScreen => {
	if (screen.name !== 'compare') {
		throw new Error(`a comparison was expected, not the ${screen.name}`);
	}

	return screen;
};

const selectedRow = (state: State) => {
	const screen = screenOf(state);
	const {left, right, kind} = rowsOfScreen(state, screen)[screen.cursor.selected] ?? {};
	return {kind, left, right};
};

/** By the links of these two reports, rows: two headlines, then 1:1, right 2, left 2, left 3, 4:3. */
const comparing = press(open(), 'c');

test('begins at the first row that is compared, with the headlines above it', () => {
	expect(selectedRow(comparing)).toEqual({kind: 'partial', left: [1], right: [1]});
	expect(screenOf(comparing).cursor.top).toEqual({row: 0, line: 0});
});

describe('differences', () => {
	test('are gone through forwards and backwards, past what is the same', () => {
		const forwards = press(comparing, ']');
		expect(selectedRow(forwards)).toEqual({kind: 'right', left: [], right: [2]});
		expect(selectedRow(press(forwards, '['))).toEqual({kind: 'partial', left: [1], right: [1]});
	});

	test('come to an end, which is told', () => {
		const last = press(comparing, ...']]]]');
		expect(selectedRow(last)).toEqual({kind: 'left', left: [3], right: []});
		expect(press(last, ']')).toEqual({...last, note: 'no difference below'});
	});
});

describe('the place is kept', () => {
	const atHarbin = press(comparing, ']');

	test('in another order and with a filter', () => {
		expect(selectedRow(press(atHarbin, 'o'))).toMatchObject({right: [2]});
		expect(selectedRow(press(atHarbin, 'f'))).toMatchObject({right: [2]});
	});

	test('with the sides swapped', () => {
		const swapped = press(atHarbin, 's');
		expect(screenOf(swapped).articles).toEqual({left: herald, right: northern});
		expect(selectedRow(swapped)).toEqual({kind: 'left', left: [2], right: []});
	});

	test('at the nearest row where a filter hides it', () => {
		expect(selectedRow(press(atHarbin, 'f', 'f'))).toMatchObject({kind: 'left'});
	});

	test('or further up, where nothing below is shown', () => {
		expect(selectedRow(press(comparing, 'G', 'f', 'f'))).toMatchObject({left: [3]});
		expect(selectedRow(press(comparing, 'j', 'j', 'f', 'f', 'f'))).toMatchObject({right: [2]});
	});

	test.each([['j', 'j'], ['G']])('after all filters, also those that hide it', (...keys) => {
		const before = press(comparing, ...keys);
		expect(selectedRow(press(before, ...'fffff'))).toEqual(selectedRow(before));
	});

	test('where a reader goes on from the row that a filter has left', () => {
		const gone = press(comparing, 'G', 'f', 'f', 'k');
		expect(selectedRow(press(gone, 'f', 'f', 'f'))).toMatchObject({left: [2]});
	});

	test.each(['kj', 'gG', '[]'])('also where %s leads back to that row', keys => {
		const chosen = press(comparing, ...'Gff', ...keys);
		expect(selectedRow(chosen)).toEqual(selectedRow(press(comparing, ...'Gff')));
		expect(selectedRow(press(chosen, ...'fff'))).toEqual(selectedRow(chosen));
	});

	test('where what was typed to find is given up', () => {
		const back = press(comparing, ...'Gff', '/', ...'first', 'Esc');
		expect(selectedRow(press(back, ...'fff'))).toEqual(selectedRow(press(comparing, 'G')));
	});

	test('also of a sentence that a filter hides in the report that stays, when the other is changed', () => {
		const hidden = press(comparing, 'G', 'f', 'f', 'f');
		const before = screenOf(hidden).hidden?.place;
		expect(before).toEqual({side: 'left', sentence: 4});
		const changed = press(hidden, '.');
		expect(screenOf(changed).hidden?.place).toEqual(before);
		expect(selectedRow(press(changed, 'f', 'f'))).toMatchObject({left: [4]});
	});

	test('in the report that stays, when the other is changed', () => {
		const changed = press(comparing, '.');
		expect(screenOf(changed).articles).toEqual({left: northern, right: ledger});
		expect(selectedRow(changed)).toMatchObject({left: [1]});
	});
});

test('the filters come one after the other', () => {
	const kinds = ['f', 'ff', 'fff', 'ffff', 'fffff'].map(keys =>
		rowsOfScreen(press(comparing, ...keys), screenOf(press(comparing, ...keys))).map(
			({kind}) => kind,
		),
	);
	expect(kinds[0]).toEqual(['partial', 'right', 'left', 'left']);
	expect(kinds[1]).toEqual(['left', 'left']);
	expect(kinds[2]).toEqual(['right']);
	expect(kinds[3]).toEqual([]);
	expect(kinds[4]).toHaveLength(6);
});

describe('the pane', () => {
	test('that is chosen gives the article to read, at the sentence of the row', () => {
		expect(press(comparing, 'Enter').screen).toMatchObject({
			article: herald,
			cursor: {selected: 1},
		});
		expect(press(comparing, 'Tab', 'Enter').screen).toMatchObject({article: northern});
	});

	test('gives way to the other where it has nothing', () => {
		expect(press(comparing, ']', ']', 'Enter').screen).toMatchObject({
			article: northern,
			cursor: {selected: 2},
		});
	});

	test('gets another report', () => {
		expect(screenOf(press(comparing, 'Tab', '.')).articles).toEqual({left: ledger, right: herald});
		expect(screenOf(press(comparing, ',')).articles.right).toBe(ledger);
	});

	test('says where its report is of another story, once the stories are known', () => {
		expect(press(comparing, '.').note).toBe(
			'these report different stories: Northern Wire, Western Ledger',
		);
		expect(press(comparing, '.', '.').note).toBeUndefined();
		const ungrouped = press(open({...library, isUngrouped: true}), 'c');
		expect(press(ungrouped, '.').note).toBeUndefined();
	});

	test('has nothing to copy where a filter shows nothing, which is said', () => {
		const nothing = press(comparing, ...'ffff');
		expect(press(nothing, 'y')).toEqual({...nothing, note: 'the filter shows no sentence'});
	});

	test('gives the sentence to copy and the file to edit', () => {
		expect(press(comparing, 'y', 'e').requests).toEqual([
			{type: 'copy', text: herald.sentences[1]?.text},
			{type: 'edit', source: 'herald.md'},
		]);
	});
});

test('the arrangement is automatic until it is chosen', () => {
	expect(comparing.arrangement).toBe('automatic');
	expect(['1', '2', '0'].map(key => press(comparing, key).arrangement)).toEqual([
		'columns',
		'stacked',
		'automatic',
	]);
	expect(press(comparing, '1').note).toBe('layout: side by side');
});

test('a comparison that comes too late is not shown', () => {
	const changed = reduce(comparing, {type: 'press', key: '.'});
	const late = reduce(changed, {
		type: 'show-comparison',
		comparison: compareReports(northern, herald),
	});
	expect(late).toBe(changed);
});

test('a key pressed before the comparison has come finds the place afterwards', () => {
	const swapping = reduce(press(comparing, ']'), {type: 'press', key: 's'});
	const shown = reduce(reduce(swapping, {type: 'press', key: 's'}), {
		type: 'show-comparison',
		comparison: compareReports(northern, herald),
	});
	expect(selectedRow(shown)).toMatchObject({right: [2]});
});

test('where there is no room to say why, that is said', () => {
	const state = press(open(undefined, {columns: 80, rows: 12}), 'c', 'i');
	expect(state).toMatchObject({
		explaining: false,
		note: 'no room to say why: make the terminal higher',
	});
});
