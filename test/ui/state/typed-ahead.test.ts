import {describe, expect, test} from 'vitest';
import {reduce} from '../../../source/ui/state/reduce.js';
import type {State} from '../../../source/ui/state/state.js';
import {after, open, press} from '../library.js';

/** What becomes of a state when keys are pressed, and nothing is compared meanwhile. */
const type = (state: State, ...keys: readonly string[]): State =>
	keys.reduce((now, key) => reduce(now, {type: 'press', key}), state);

/** The same once all has been compared. */
const catchUp = (state: State): State => after(state, {type: 'resize', size: state.size});

describe.each([
	['the comparison', ['c', ']', ']']],
	['the last row of the comparison', ['c', 'G', 'k']],
	['the coverage', ['v', 'G', 'k', 'k']],
	['its other outlet and filter', ['v', 'l', 'f', 'j']],
	['the file name', ['v', 'w', 'q', 'x']],
	['what is found', ['c', '/', ...'harbin', 'Enter', 'k']],
	['what is found, with a q in it', ['c', '/', ...'qu']],
	['a comparison of a claim', ['v', 'j', 'c', ']', 'k']],
	['the reader', ['c', ']', 'Enter', 'j']],
	['the list of details', ['c', 'a', 'j']],
	['another report', ['c', ']', '.', 'j']],
])('%s is reached by keys typed ahead', (_, keys) => {
	test('as by keys typed one after the other', () => {
		let typed = type(open(), ...keys);
		for (let turn = 0; turn < 3; turn++) {
			typed = catchUp(typed);
		}

		expect(typed).toEqual(press(open(), ...keys));
	});
});

describe('while reports are being compared', () => {
	test.each(['q', 'Esc'])('%s leaves at once, and nothing happens afterwards', key => {
		const left = type(open(), 'v', 'j', 'j', key);
		expect(left).toEqual({...open(), note: 'stopped comparing'});
	});

	test('Q and Ctrl-c quit at once', () => {
		expect(type(open(), 'v', 'j', 'Q').requests).toEqual([{type: 'quit'}]);
		expect(type(open(), 'c', '/', 'q', 'Ctrl-c').requests).toEqual([{type: 'quit'}]);
	});

	test('Esc leaves also where a text was begun', () => {
		expect(type(open(), 'c', '/', 'q', 'Esc').screen.name).toBe('library');
	});

	test('other reports can be chosen, so that one need not wait for each of them', () => {
		const {screen, typedAhead} = type(open(), 'c', '.', 's');
		expect(screen).toMatchObject({articles: {left: {id: 'ledger'}, right: {id: 'northern'}}});
		expect(typedAhead).toEqual([]);
	});

	test('a pasted text waits for its field', () => {
		const pasted = reduce(type(open(), 'c', '/'), {type: 'paste', text: 'harbin'});
		expect(catchUp(pasted).screen).toMatchObject({find: {field: {before: 'harbin'}}});
	});
});
