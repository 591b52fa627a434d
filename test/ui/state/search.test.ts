import {describe, expect, test} from 'vitest';
import type {Nearest} from '../../../source/search/nearest.js';
import type {Hit} from '../../../source/search/passage.js';
import {textOfField} from '../../../source/ui/state/field.js';
import {rememberedOf} from '../../../source/ui/state/remembered.js';
import {createState, type State} from '../../../source/ui/state/state.js';
import {after, articles, library, open, press} from '../library.js';

const hits = [
	{article: 'northern', sentence: 4, text: 'The two leaders', score: 1, matches: []},
	{article: 'herald', sentence: 3, text: 'The two leaders', score: 0.9, matches: []},
];
const answer = {hits, count: hits.length, nearest: undefined, searched: 10, complete: true};
const searching = press(open(), '/', ...'two');
const found = after(searching, {type: 'show-answer', query: 'two', answer});

test('opens the reader at the passage, and comes back to the passages', () => {
	const reading = press(found, 'Down', 'Enter');
	expect(reading.screen).toMatchObject({
		name: 'reader',
		article: articles.herald,
		cursor: {selected: 3},
	});
	expect(press(reading, 'q').screen).toEqual(press(found, 'Down').screen);
});

test('compares from the passage, at the passage', () => {
	const state = press(found, 'Enter', 'c');
	expect(state.screen).toMatchObject({
		name: 'compare',
		articles: {left: articles.northern, right: articles.herald},
	});
	expect(press(state, 'Tab', 'Enter').screen).toMatchObject({cursor: {selected: 4}});
});

test('an answer to an earlier query is not shown', () => {
	const state = press(searching, 's');
	expect(after(state, {type: 'show-answer', query: 'two', answer})).toBe(state);
});

test('an answer that has grown leaves the reader where they are', () => {
	const below = press(found, 'Down');
	const grown = after(below, {
		type: 'show-answer',
		query: 'two',
		answer: {...answer, searched: 20},
	});
	expect(grown.screen.cursor.selected).toBe(1);
});

test('takes pasted text in, as one line', () => {
	const state = after(searching, {type: 'paste', text: ' more\nwords'});
	expect(state.screen).toMatchObject({field: {before: 'two more words'}});
});

test('Enter searches for the nearest where nothing is found, and says for what nothing was', () => {
	const typed = press(open(), '/', ...'hxrbin!');
	const nothing = {...answer, hits: [], count: 0};
	const show = (nearest: Nearest | undefined) =>
		after(typed, {type: 'show-answer', query: 'hxrbin!', answer: {...nothing, nearest}});
	const instead = press(show({query: 'harbin', isLoose: false}), 'Enter');
	expect(instead.screen).toMatchObject({field: {before: 'harbin', after: ''}});
	expect(instead.note).toBe('nothing found for hxrbin!');
	expect(press(show(undefined), 'Enter').screen).toEqual(show(undefined).screen);
});

describe('report by report', () => {
	const grouped = press(found, 'Down', 'Tab');

	test('the same passage stays selected, and is the one that opens', () => {
		const back = press(grouped, 'Tab');
		expect(back.screen.cursor.selected).toBe(1);
		expect(press(grouped, 'Enter').screen).toMatchObject({
			name: 'reader',
			article: articles.herald,
			cursor: {selected: 3},
		});
	});
});

describe('earlier queries', () => {
	const search = (state: State, query: string): State => press(state, '/', ...query, 'Esc');
	const later = search(search(open(), 'peskov'), 'harbin');
	const field = ({screen}: State) => (screen.name === 'search' ? textOfField(screen.field) : '');

	test('come back with Up, the last one first, and after them what was typed', () => {
		const typed = press(later, '/', ...'tra');
		const shown = [1, 2, 3, 4].map(times => field(press(typed, ...Array(times).fill('Up'))));
		expect(shown).toEqual(['harbin', 'peskov', 'tra', 'harbin']);
	});

	test('are kept once, however often they were searched for, and when a passage is opened', () => {
		const opened = press(found, 'Enter', 'q', 'Esc');
		expect(opened.queries).toEqual(['two']);
		expect(search(search(later, 'peskov'), ' ').queries).toEqual(['peskov', 'harbin']);
	});

	test('are no more than fifty', () => {
		const many = Array.from({length: 60}, (_, index) => `q${index}`);
		expect(many.reduce(search, open()).queries).toHaveLength(50);
	});

	test('are there the next time, without what a terminal could obey', () => {
		const remembered = {...rememberedOf(later), queries: ['har\u001B[2Jbin']};
		const again = after(createState({columns: 80, rows: 24}, {remembered}), {
			type: 'show-library',
			library,
		});
		expect(rememberedOf(later).queries).toEqual(['harbin', 'peskov']);
		expect(field(press(again, '/', 'Up'))).toMatch(/^har[ -~]*bin$/);
	});

	test('do not come back from further down, where Up goes up', () => {
		const state = press(found, 'Down', 'Up');
		expect(field(state)).toBe('two');
		expect(state.screen.cursor.selected).toBe(0);
	});

	test('that are none, are said to be none', () => {
		expect(press(open(), '/', 'Up').note).toBe('no earlier query');
	});
});

test('what was found stays marked in the reader, where n goes to its next place', () => {
	const hit: Hit = {
		article: 'northern',
		sentence: 4,
		text: 'The two leaders',
		score: 1,
		matches: [
			[4, 7],
			[8, 15],
		],
	};
	const state = after(searching, {
		type: 'show-answer',
		query: 'two',
		answer: {...answer, hits: [hit]},
	});
	expect(press(state, 'Enter').screen).toMatchObject({
		name: 'reader',
		find: {field: {before: 'leaders'}, typing: false},
	});
});

/** A state whose query is answered. */
const told = (state: State, query: string, change: Partial<typeof answer> = {}): State =>
	after(state, {type: 'show-answer', query, answer: {...answer, ...change}});

describe('keys typed before a query has been answered', () => {
	test('wait for its passages, and are done on them in order', () => {
		const typed = press(searching, 'Down', 'Enter', 'j');
		expect(typed.screen.name).toBe('search');
		expect(told(typed, 'two')).toEqual(press(found, 'Down', 'Enter', 'j'));
	});

	test('open nothing that an earlier query has found', () => {
		const typed = press(found, 's', 'Enter');
		expect(typed.screen).toMatchObject({name: 'search', field: {before: 'twos'}});
		const {screen} = told(typed, 'twos', {hits: hits.slice(1)});
		expect(screen).toMatchObject({name: 'reader', article: articles.herald});
	});

	test('wait as long as nothing is found in what has been searched by then', () => {
		const typed = told(press(searching, 'Enter'), 'two', {hits: [], count: 0, complete: false});
		expect(told(typed, 'two').screen.name).toBe('reader');
		const all = told(typed, 'two', {hits: [], count: 0});
		expect(all).toMatchObject({screen: {name: 'search'}, typedAhead: []});
	});

	test.each(['Backspace', 'Ctrl-u', 'Left'])('are given up for %s, which edits at once', key => {
		const edited = press(searching, 'Enter', 'j', key, 'x');
		expect(edited).toEqual(press(searching, key, 'x'));
	});

	test('leave the field to letters where they open nothing', () => {
		const typed = press(searching, 'Down', 's');
		expect(typed).toEqual(press(searching, 's'));
		expect(after(press(searching, 'Down'), {type: 'paste', text: 's'})).toEqual(typed);
	});

	test('are forgotten where Esc leaves', () => {
		const left = press(searching, 'Enter', 'j', 'Esc');
		expect(left).toMatchObject({screen: {name: 'library', cursor: {selected: 0}}, typedAhead: []});
	});
});
