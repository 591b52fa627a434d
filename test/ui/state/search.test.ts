import {expect, test} from 'vitest';
import {after, articles, open, press} from '../library.js';

const hits = [
	{article: 'northern', sentence: 4, text: 'The two leaders', score: 1, matches: []},
	{article: 'herald', sentence: 3, text: 'The two leaders', score: 0.9, matches: []},
];
const answer = {hits, nearest: undefined, searched: 10, complete: true};
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
