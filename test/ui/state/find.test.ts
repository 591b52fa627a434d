import {describe, expect, test} from 'vitest';
import {createFind} from '../../../source/ui/find.js';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {libraryOf, open, press} from '../library.js';

describe('createFind', () => {
	const places = (query: string, text: string) =>
		createFind(query)(text).map(({start, end}) => text.slice(start, end));

	test('finds every place, whatever its case, accents and quotes', () => {
		expect(places('the', 'The other')).toEqual(['The', 'the']);
		expect(places('malmo', 'From Malmö on')).toEqual(['Malmö']);
		expect(places("we'll", 'He said: “We’ll see.”')).toEqual(['We’ll']);
	});

	test('keeps places where folding would change the length', () => {
		expect(places('istanbul', 'İİ Istanbul')).toEqual(['Istanbul']);
		expect(places('b', '🙂ab')).toEqual(['b']);
	});

	test('finds words with joiners, typed with or without, and what a pattern would mean', () => {
		expect(places('میرود', 'او می\u200Cرود.')).toEqual(['می\u200Cرود']);
		expect(places('می\u200Cرود', 'او میرود.')).toEqual(['میرود']);
		expect(places('$2.4 (bn', 'At $2.4 (bn) and $254 (bn)')).toEqual(['$2.4 (bn']);
	});

	test('looks for a text of any length', () => {
		expect(places('x+('.repeat(30_000), 'x+(')).toEqual([]);
	});

	test('finds nothing for nothing', () => {
		expect(places('', 'text')).toEqual([]);
	});
});

const report = articleOf(['One here.', 'Two away.', 'Three here.', 'Four away.', 'Five here.']);
const reading = press(open(libraryOf(report)), 'Enter', 'j');
const selected = (...keys: readonly string[]) => press(reading, ...keys).screen.cursor.selected;

describe('finding', () => {
	test('goes along while one types, from where one was', () => {
		expect(selected('/', ...'here')).toBe(2);
		expect(selected('/', 't')).toBe(1);
		expect(selected('/', ...'thr')).toBe(2);
	});

	test('goes back to where one was when nothing is found, or the field is closed', () => {
		expect(selected('/', ...'herex')).toBe(1);
		expect(selected('/', ...'one')).toBe(0);
		expect(selected('/', ...'one', 'Esc')).toBe(1);
	});

	test('goes on to the next and the previous place, round the ends', () => {
		expect(selected('/', ...'here', 'Enter', 'n')).toBe(4);
		expect(selected('/', ...'here', 'Enter', 'n', 'n')).toBe(0);
		expect(selected('/', ...'here', 'Enter', 'N')).toBe(0);
		expect(selected('/', ...'here', 'Enter', 'N', 'N')).toBe(4);
	});

	test('nothing typed finds again what was found before, or nothing at all', () => {
		expect(selected('/', ...'here', 'Enter', '/', 'Enter')).toBe(4);
		const again = press(reading, '/', ...'here', 'Enter', '/', 'Enter').screen;
		expect(again).toMatchObject({find: {field: {before: 'here'}, typing: false}});
		expect(press(reading, '/', 'Enter')).toEqual(reading);
	});

	test('takes keys as text, and pasted text too', () => {
		const state = press(reading, '/', ...'qQ?');
		expect(state.screen).toMatchObject({find: {field: {before: 'qQ?'}, typing: true}});
		expect(state.requests).toEqual([]);
	});

	test('ends with Esc, before the screen is left', () => {
		const found = press(reading, '/', ...'here', 'Enter');
		expect(press(found, 'Esc').screen).toMatchObject({name: 'reader', find: undefined});
		expect(press(found, 'Esc', 'Esc').screen.name).toBe('library');
	});

	test('goes to the claims that a report tells so, in coverage', () => {
		const covering = press(open(), 'v', '/', ...'people who know');
		expect(covering.screen).toMatchObject({name: 'coverage', cursor: {selected: 0}});
		expect(frameOf(covering).at(-1)).toContain('/people who know    1 of 1');
		const both = press(open(), 'v', '/', ...'he will', 'Enter');
		expect(both.screen.cursor.selected).toBe(1);
		expect(press(both, 'Esc').screen).toMatchObject({name: 'coverage', find: undefined});
	});

	test('says how many the filter of coverage hides', () => {
		const state = press(open(), 'v', 'f', '/', ...'he');
		expect(frameOf(state).at(-1)).toMatch(/1 of 1, 4 hidden by the filter/);
	});

	test('needs something to find', () => {
		expect(press(reading, 'n').note).toBe('press / to find something first');
	});
});
