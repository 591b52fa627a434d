import {describe, expect, test} from 'vitest';
import {commandOf, keysOfEntry} from '../../source/ui/bindings.js';
import type {Command, Context} from '../../source/ui/command.js';
import {keymap} from '../../source/ui/keymap.js';
import {contextOf, type State} from '../../source/ui/state/state.js';
import {open, press} from './library.js';

/** The reports of these tests are two, and more are needed to page through. */
const toldByMany = (state: State): State =>
	state.screen.name === 'versions'
		? {...state, screen: {...state.screen, told: Array(6).fill(state.screen.told[0])}}
		: state;

/** A place in each context from which there is something in every direction. */
const places: Record<Context, State> = {
	library: press(open(), 'j'),
	reader: press(open(undefined, {columns: 60, rows: 10}), 'j', 'Enter', 'j'),
	compare: press(open(undefined, {columns: 60, rows: 16}), 'c', 'j', 'j'),
	address: press(open(undefined, {columns: 60, rows: 10}), 'O', 'j', 'j'),
	details: press(open(undefined, {columns: 60, rows: 10}), 'c', 'a', 'j', 'j'),
	versions: press(toldByMany(press(open(undefined, {columns: 60, rows: 10}), 'v', 'i')), 'j', 'j'),
	coverage: press(open(undefined, {columns: 60, rows: 10}), 'v', 'j', 'j'),
	write: press(open(), 'v', 'w', 'Left'),
	search: press(open(), '/', 'a', 'b', 'Left'),
	help: press(open(undefined, {columns: 60, rows: 10}), '?', 'j', 'j'),
	find: press(open(), 'Enter', '/', 'a', 'b', 'Left'),
};

const hits = ['northern', 'herald', 'ledger'].map((article, index) => ({
	article,
	sentence: 0,
	text: 'A passage',
	score: 1 - index / 10,
	matches: [],
}));

const answer = {hits, count: hits.length, nearest: undefined, searched: 3, complete: true};

/** What must be done first, so that a command has something to do. */
const before: Partial<Record<Command, (state: State) => State>> = {
	'arrange-automatically': state => press(state, '1'),
	'choose-previous-outlet': state => press(state, 'l'),
	'move-to-previous-difference': state => press(state, 'j', 'j'),
	'find-next': state => press(state, '/', 't', 'h', 'e', 'Enter'),
	'find-previous': state => press(state, '/', 't', 'h', 'e', 'Enter'),
	close: state => state,
};

describe.each(Object.keys(keymap) as Context[])('in %s', context => {
	const found = places[context];
	const place =
		context === 'search' && found.screen.name === 'search'
			? {...found, screen: {...found.screen, answer, cursor: {...found.screen.cursor, selected: 1}}}
			: found;

	test('the place is in the context', () => {
		expect(contextOf(place)).toBe(context);
	});

	test.each(
		keymap[context].flatMap(({bindings}) =>
			bindings.flatMap(({command, keys}) => keys.map(key => ({key, command}))),
		),
	)('$key does $command', ({key, command}) => {
		const state = before[command]?.(place) ?? place;
		const {note: _, ...next} = press(state, key);
		const {note: __, ...previous} = state;
		if (command === 'close' && context === 'library') {
			expect(next).toEqual(previous);
		} else {
			expect(next).not.toEqual(previous);
		}
	});

	test('no key has two meanings', () => {
		const keys = keymap[context].flatMap(({bindings}) => bindings.flatMap(each => each.keys));
		expect(keys).toHaveLength(new Set(keys).size);
	});

	test('every entry says what it does', () => {
		for (const {words} of keymap[context]) {
			expect(words).toMatch(/^\S.*\S$/);
		}
	});
});

test('the same key may mean another thing elsewhere', () => {
	expect(commandOf(keymap, 'library', 'Space')).toBe('mark');
	expect(commandOf(keymap, 'reader', 'Space')).toBe('move-page-down');
	expect(commandOf(keymap, 'search', 'q')).toBeUndefined();
});

test('lists the keys of an entry as people read them', () => {
	const entries = keymap.reader.map(entry => [keysOfEntry(entry).join(' '), entry.words]);
	expect(entries).toContainEqual(['j k ↓ ↑', 'one down, up']);
	expect(entries).toContainEqual(['/ n N', 'find here; next, previous place']);
});
