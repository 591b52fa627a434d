import {describe, expect, test} from 'vitest';
import type {GroupedLibrary} from '../../../source/library/grouped.js';
import {rememberedOf} from '../../../source/ui/state/remembered.js';
import {createState, type Remembered, type State} from '../../../source/ui/state/state.js';
import {after, articles, library, libraryOf, open, press} from '../library.js';

const size = {columns: 100, rows: 24};

const show = (state: State, loaded: GroupedLibrary): State =>
	after(state, {type: 'show-library', library: loaded});

/** The app as it opens the next time. */
const reopen = (remembered: Remembered, loaded: GroupedLibrary = library): State =>
	show(createState(size, {remembered}), loaded);

describe('the next time', () => {
	test('the same article is selected, and the same ones are marked', () => {
		const state = press(open(), 'Space', 'j', 'Space', 'k');
		const again = reopen(rememberedOf(state));
		expect(again.screen.cursor.selected).toBe(state.screen.cursor.selected);
		expect(again.marked).toEqual(state.marked);
	});

	test('an article opens at the sentence where the reader left it', () => {
		const left = press(open(), 'Enter', 'j', 'j', 'q');
		const again = press(reopen(rememberedOf(left)), 'Enter');
		expect(again.screen).toMatchObject({article: articles.northern, cursor: {selected: 2}});
		expect(press(again, '.').screen.cursor.selected).toBe(0);
	});

	test('articles that are gone are forgotten', () => {
		const remembered = {
			selected: 'gone',
			marked: ['gone', 'herald'],
			positions: new Map(),
			comparisons: new Map(),
			queries: [],
		};
		const again = reopen(remembered);
		expect(again.screen.cursor.selected).toBe(0);
		expect(again.marked).toEqual([articles.herald]);
	});

	test('a position behind the end is the last sentence', () => {
		const positions = new Map([['northern', 999]]);
		const again = press(
			reopen({selected: undefined, marked: [], positions, comparisons: new Map(), queries: []}),
			'Enter',
		);
		expect(again.screen.cursor.selected).toBe(articles.northern.sentences.length - 1);
	});
});

describe('while the library is still being read', () => {
	const remembered = {
		selected: 'ledger',
		marked: ['herald'],
		positions: new Map(),
		comparisons: new Map(),
		queries: [],
	};
	const partly = {
		...libraryOf(articles.northern, articles.herald),
		progress: {work: 'reading', share: 0.5} as const,
	};

	test('what is remembered waits until it is there', () => {
		const early = reopen(remembered, partly);
		expect(early.marked).toEqual([]);
		const whole = show(early, library);
		expect(whole.marked).toEqual([articles.herald]);
		expect(whole.screen.cursor.selected).toBe(2);
	});

	test('a reader who has moved meanwhile is left alone', () => {
		const moved = press(reopen(remembered, partly), 'j');
		const whole = show(moved, library);
		expect(whole.screen.cursor.selected).toBe(1);
	});
});

test('also in the same run, an article opens where the reader left it', () => {
	const state = press(open(), 'Enter', 'j', 'j', 'q', 'Enter');
	expect(state.screen.cursor.selected).toBe(2);
});

describe('a comparison opens as it was left', () => {
	const left = press(open(), 'c', ']', 'f', 'q');
	const place = {filter: 'differences', cursor: {selected: 1}};

	test('in the same run', () => {
		expect(press(left, 'c').screen).toMatchObject(place);
	});

	test('and the next time', () => {
		expect(press(reopen(rememberedOf(left)), 'c').screen).toMatchObject(place);
	});

	test('but not from a sentence that is read, nor the other way round', () => {
		const fromReader = press(left, 'Enter', 'G', 'c');
		expect(fromReader.screen).toMatchObject({filter: 'all', cursor: {selected: 5}});
		expect(press(left, 'c', 'q', 'j', 'c').screen).toMatchObject({filter: 'all'});
	});

	test('at the sentence that its filter hides, which the filters give back', () => {
		const hidden = press(open(), ...'cGfff');
		for (const again of [press(hidden, ...'qc'), press(hidden, 's')]) {
			expect(press(again, ...'ff').screen).toMatchObject({filter: 'all', cursor: {selected: 5}});
		}
	});

	test('also where its filter leaves nothing', () => {
		const none = press(open(), 'c', ']', 'f', 'f', 'f', 'f', 'q', 'c');
		expect(none.screen).toMatchObject({filter: 'conflicts'});
	});
});

test('a passage that was found opens the reader there, wherever it was before', () => {
	const left = press(open(), 'Enter', 'j', 'j', 'q');
	const hit = {article: 'northern', sentence: 4, text: '', score: 1, matches: []};
	const found = after(press(left, 'Ctrl-p', 'x'), {
		type: 'show-answer',
		query: 'x',
		answer: {hits: [hit], count: 1, nearest: undefined, searched: 1, complete: true},
	});
	expect(press(found, 'Enter').screen.cursor.selected).toBe(4);
});

test('what is remembered stays the same as long as nothing of it changes', () => {
	const state = press(open(), 'Space');
	expect(rememberedOf(press(state, 't', '?', 'j', 'q'))).toBe(rememberedOf(state));
	expect(rememberedOf(press(state, 'j'))).not.toEqual(rememberedOf(state));
});

test('a library that is loaded again keeps what was done meanwhile', () => {
	const state = press(
		reopen({
			selected: 'herald',
			marked: ['herald'],
			positions: new Map(),
			comparisons: new Map(),
			queries: [],
		}),
		'k',
	);
	const unmarked = press(state, 'j', 'Space', 'k');
	const again = show(unmarked, {...library});
	expect(again.marked).toEqual([]);
	expect(again.screen.cursor.selected).toBe(unmarked.screen.cursor.selected);
});
