import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseQuery, remarkOn} from '../../source/search/query.js';

describe('query', () => {
	it('holds words as they are found, whatever their case and accents', () => {
		expect(parseQuery('Kremlin ERDOĞAN’s')).toEqual({
			words: ['kremlin', 'erdogan'],
			unfinished: true,
			conditions: [],
		});
	});

	it('holds phrases as conditions and as words', () => {
		expect(parseQuery('trade “Belt and Road”')).toEqual({
			words: ['trade', 'belt', 'and', 'road'],
			unfinished: false,
			conditions: [{field: 'text', words: ['belt', 'and', 'road'], negated: false}],
		});
	});

	it('holds outlets, titles and dates', () => {
		expect(
			parseQuery('outlet:Reuters Title:"state visit" after:2024-03-01 before:2024 ').conditions,
		).toEqual([
			{field: 'outlet', words: ['reuters'], negated: false},
			{field: 'title', words: ['state', 'visit'], negated: false},
			{field: 'after', date: '2024-03-01', negated: false},
			{field: 'before', date: '2024', negated: false},
		]);
	});

	it('negates any part', () => {
		expect(parseQuery('!putin !"trade fair" !outlet:reuters')).toEqual({
			words: [],
			unfinished: true,
			conditions: [
				{field: 'text', words: ['putin'], negated: true},
				{field: 'text', words: ['trade', 'fair'], negated: true},
				{field: 'outlet', words: ['reuters'], negated: true},
			],
		});
	});

	it.each([
		['"belt and', ['belt', 'and']],
		['after:soon', ['after', 'soon']],
		['before:2024-3-1', ['before', '2024', '3', '1']],
		['outlet:', ['outlet']],
		['author:smith', ['author', 'smith']],
		['! talks !!', ['talks']],
		['""', []],
	])('takes damaged syntax as words: %s', (text, words) => {
		expect(parseQuery(text)).toMatchObject({words, conditions: []});
	});

	it.each([
		['after:soon talks', 'after:soon'],
		['after:2024-13', 'after:2024-13'],
		['before:2024-03-32', 'before:2024-03-32'],
		['before:2024-03-011', 'before:2024-03-011'],
		['before:2024-3-1', 'before:2024-3-1'],
		['!after:"next week"', 'after:next week'],
	])('says that no date stands in %s', (text, part) => {
		expect(remarkOn(text)).toContain(`${part} has no date`);
	});

	it.each(['outlet: reuters', 'peskov !title: x', 'After: 2024-03-01', 'outlet: "city herald"'])(
		'says where a blank parts a field from what it holds: %s',
		text => {
			expect(remarkOn(text)).toMatch(/^\w+: takes no blank behind it: write \w+:\w/);
		},
	);

	it.each([
		'after:2024-03-01',
		'before:2024',
		'after:',
		'after:20',
		'after:2024-1',
		'after:2024-12-3',
		'before:2024-',
		'"he said after: x"',
		'“he said before: noon” peskov',
		'"he said after: ',
		'after:“2024-03-01”',
		'after all',
	])('says nothing of %s', text => {
		expect(remarkOn(text)).toBeUndefined();
	});

	it('reads any text', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom(...'!":ab-2 “outlet:')}), text => {
				const {words, conditions} = parseQuery(text);
				expect(words.every(word => word !== '')).toBe(true);
				expect(conditions.length).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});
