import {describe, expect, test} from 'vitest';
import type {State} from '../../../source/ui/state/state.js';
import {articles, library, libraryOf, open, press} from '../library.js';

const {northern, herald, ledger} = articles;

const compared = ({screen}: State) =>
	screen.name === 'compare' ? [screen.articles.left.id, screen.articles.right.id] : undefined;

describe('comparing from the library', () => {
	test('takes the selected article and the next of its story', () => {
		expect(compared(press(open(), 'c'))).toEqual(['northern', 'herald']);
	});

	test('goes round in the story, so that its last has a next', () => {
		expect(compared(press(open(), 'j', 'c'))).toEqual(['herald', 'northern']);
	});

	test('takes any other article where the story has none, and says so', () => {
		const state = press(open(), 'G', 'c');
		expect(compared(state)).toEqual(['ledger', 'northern']);
		expect(state.note).toBe('these report different stories: Western Ledger, Northern Wire');
		expect(press(open(), 'G', 'Enter', 'c').note).toBe(state.note);
	});

	test('takes the marked two, the first of them on the left', () => {
		const state = press(open(), 'G', 'Space', 'g', 'Space', 'j');
		expect(state.marked).toEqual([ledger, northern]);
		expect(compared(press(state, 'c'))).toEqual(['ledger', 'northern']);
		expect(press(state, 'c').note).toBeUndefined();
	});

	test('takes the marked one and the selected one', () => {
		expect(compared(press(open(), 'Space', 'G', 'c'))).toEqual(['northern', 'ledger']);
	});

	test('says so where there is but one article', () => {
		const state = press(open(libraryOf(ledger)), 'c');
		expect(state.screen.name).toBe('library');
		expect(state.note).toBe('compare needs two reports');
	});
});

describe('marking', () => {
	test('goes on to the next article, and takes the mark away the second time', () => {
		const marked = press(open(), 'Space');
		expect(marked.screen.cursor.selected).toBe(1);
		expect(press(marked, 'k', 'Space').marked).toEqual([]);
	});

	test('keeps the last two, and says which one is marked no longer', () => {
		const two = press(open(), 'Space', 'Space');
		expect(two.note).toBeUndefined();
		const three = press(two, 'Space');
		expect(three.marked).toEqual([herald, ledger]);
		expect(three.note).toBe('no longer marked, as it was the first of three: Northern Wire');
	});

	test('ends with Esc, which stops first what is being done', () => {
		const marked = press(open(), 'Space', 'Space');
		const cleared = press(marked, 'Esc');
		expect(cleared.marked).toEqual([]);
		expect(cleared.note).toBe('no report is marked now');
		const grouping = {...library, progress: {work: 'grouping', share: 0.5}} as const;
		const stopping = press({...marked, library: grouping}, 'Esc');
		expect(stopping.marked).toEqual(marked.marked);
		expect(press({...stopping, library}, 'Esc').marked).toEqual([]);
	});
});

test('leaves with q, but not with Esc', () => {
	expect(press(open(), 'q').requests).toEqual([{type: 'quit'}]);
	expect(press(open(), 'Esc')).toEqual(open());
});

describe('Esc stops', () => {
	const progress = {work: 'grouping', share: 0.5} as const;

	test('the work that is being done, and says so', () => {
		const state = press(open({...library, progress}), 'Esc');
		expect(state.requests).toEqual([{type: 'stop'}]);
		expect(state.note).toBe('stopped grouping');
	});

	test('the reading before the first report is there', () => {
		const state = press({...open(), library: undefined}, 'Esc');
		expect(state.requests).toEqual([{type: 'stop'}]);
		expect(state.note).toBe('stopped reading');
	});

	test('nothing where all is done', () => {
		expect(press(open(), 'Esc').requests).toEqual([]);
	});
});
