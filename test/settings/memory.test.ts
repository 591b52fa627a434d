import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {rowFilters} from '../../source/comparison/rows.js';
import {
	formatMemory,
	type LibraryMemory,
	parseMemory,
	recall,
	remember,
} from '../../source/settings/memory.js';
import type {LeftComparison} from '../../source/ui/state/state.js';

const libraryOf = (...paths: readonly string[]): LibraryMemory => ({
	paths,
	selected: 'northern',
	marked: ['herald'],
	positions: new Map([['northern', 12]]),
	comparisons: new Map([
		['northern herald', {filter: 'left', place: {side: 'right', sentence: 3}}],
	]),
	queries: ['harbin fair', 'peskov'],
});

test('a library is known by its paths in their order', () => {
	const memory = remember(remember([], libraryOf('/a', '/b')), libraryOf('/c'));
	expect(recall(memory, ['/a', '/b'])).toEqual(libraryOf('/a', '/b'));
	expect(recall(memory, ['/b', '/a'])).toBeUndefined();
	expect(recall(memory, ['/a'])).toBeUndefined();
});

test('the last one comes first, and once', () => {
	const memory = [libraryOf('/a'), libraryOf('/b'), libraryOf('/a')].reduce(remember, []);
	expect(memory.map(({paths}) => paths)).toEqual([['/a'], ['/b']]);
});

test('of many libraries the oldest are forgotten', () => {
	const all = Array.from({length: 150}, (_, index) => libraryOf(`/${index}`));
	const memory = all.reduce(remember, []);
	expect(memory.length).toBeLessThan(150);
	expect(recall(memory, ['/149'])).toBeDefined();
	expect(recall(memory, ['/0'])).toBeUndefined();
});

describe('what is written', () => {
	const name = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('__proto__', 'constructor'));
	const left: fc.Arbitrary<LeftComparison> = fc.record({
		filter: fc.constantFrom(...rowFilters),
		place: fc.record({
			side: fc.constantFrom('left', 'right'),
			sentence: fc.nat(),
		}),
	});
	const library: fc.Arbitrary<LibraryMemory> = fc.record({
		paths: fc.array(name, {minLength: 1}),
		selected: fc.option(name, {nil: undefined}),
		marked: fc.array(name, {maxLength: 2}),
		positions: fc.array(fc.tuple(name, fc.nat())).map(entries => new Map(entries)),
		comparisons: fc.array(fc.tuple(name, left)).map(entries => new Map(entries)),
		queries: fc.array(name, {maxLength: 50}),
	});

	test('is read as it was', () => {
		fc.assert(
			fc.property(fc.array(library), libraries => {
				expect(parseMemory(formatMemory(libraries))).toEqual(libraries);
			}),
		);
	});

	test('may be cut or damaged anywhere without harm', () => {
		fc.assert(
			fc.property(fc.array(library), fc.nat(), fc.string(), (libraries, place, damage) => {
				const text = formatMemory(libraries);
				const at = place % text.length;
				expect(Array.isArray(parseMemory(text.slice(0, at) + damage))).toBe(true);
				expect(
					Array.isArray(parseMemory(text.slice(0, at) + damage + text.slice(at + damage.length))),
				).toBe(true);
			}),
		);
	});
});

test.each([
	'',
	'null',
	'[]',
	'{}',
	'{"version": 2, "libraries": [{"paths": ["/a"]}]}',
	'{"version": 1, "libraries": {}}',
	'{"version": 1, "libraries": [null, 1, {"paths": "/a"}, {"paths": []}]}',
])('nothing is known from %j', text => {
	expect(parseMemory(text)).toEqual([]);
});

test('what is damaged in a library is forgotten, and the rest of it known', () => {
	const text = JSON.stringify({
		version: 1,
		libraries: [
			{
				paths: ['/a'],
				selected: 3,
				marked: [1, 'b'],
				positions: {a: -1, b: 2, c: 'x'},
				comparisons: {
					'a b': {filter: 'none', place: {side: 'left', sentence: 1}},
					'a c': {filter: 'all', place: {side: 'left', sentence: -1}},
					'b c': {filter: 'all', place: {side: 'left', sentence: 1}},
					c: 1,
				},
				queries: ['q', 1],
			},
		],
	});
	expect(parseMemory(text)).toEqual([
		{
			paths: ['/a'],
			selected: undefined,
			marked: ['b'],
			positions: new Map([['b', 2]]),
			comparisons: new Map([['b c', {filter: 'all', place: {side: 'left', sentence: 1}}]]),
			queries: ['q'],
		},
	]);
});
