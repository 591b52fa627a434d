import {describe, expect, test} from 'vitest';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {libraryOf, open, press} from '../library.js';

const northern = articleOf(
	[
		'Trade reached $218 billion, said Dmitry Peskov.',
		'“We will tell you when the time comes,” he told reporters in Moscow on Tuesday.',
	],
	{id: 'northern', outlet: 'Northern Wire'},
);
const herald = articleOf(['He will also go to Harbin.', 'The talks in Moscow go on.'], {
	id: 'herald',
	outlet: 'City Herald',
});

const listing = (...keys: readonly string[]) =>
	press(open(libraryOf(northern, herald), {columns: 90, rows: 18}), 'c', 'a', ...keys);

test('lists what either report has alone, by kind, each in its sentence', () => {
	expect(frameOf(listing()).slice(2, -2)).toEqual([
		'  in Northern Wire alone',
		'  names',
		'▌ Dmitry Peskov                 Trade reached $218 billion, said Dmitry Peskov.',
		'  figures',
		'  $218 billion                  Trade reached $218 billion, said Dmitry Peskov.',
		'  dates',
		'  Tuesday                       …time comes,” he told reporters in Moscow on Tuesday.',
		'  quotations',
		'  “We will tell you when the time comes,” he told reporters in Moscow on Tuesday.',
		'',
		'  in City Herald alone',
		'  names',
		'  Harbin                        He will also go to Harbin.',
		'',
	]);
});

test('goes from a detail to its sentence in the comparison, and copies it', () => {
	const there = press(listing('G'), 'Enter');
	expect(there.screen.name).toBe('compare');
	expect(frameOf(there).find(line => line.includes('▌'))).toContain('Harbin');
	expect(press(listing('G'), 'y').requests).toEqual([
		{type: 'copy', text: 'He will also go to Harbin.'},
	]);
});

test.each(['Enter', 'q', 'Esc'])('opens where it was left with %s', key => {
	const left = press(listing('j', 'j'), key);
	expect(frameOf(press(left, 'a')).find(line => line.includes('▌'))).toContain('Tuesday');
	expect(press(left, 's', 'a').screen.cursor.selected).toBe(0);
});

test('takes a filter away only where it hides the sentence', () => {
	const filtered = press(open(libraryOf(northern, herald)), 'c', 'f', 'f', 'a', 'G', 'Enter');
	expect(frameOf(filtered).find(line => line.includes('▌'))).toContain('Harbin');
	expect(filtered.screen).toMatchObject({filter: 'all'});
	const shown = press(open(libraryOf(northern, herald)), 'c', 'f', 'f', 'f', 'a', 'G', 'Enter');
	expect(frameOf(shown).find(line => line.includes('▌'))).toContain('Harbin');
	expect(shown.screen).toMatchObject({filter: 'right'});
});

describe('where there is nothing to list', () => {
	test('it says so', () => {
		const same = libraryOf(
			articleOf(['Talks go on.'], {id: 'a'}),
			articleOf(['They end.'], {id: 'b'}),
		);
		const state = press(open(same), 'c', 'a');
		expect(state.screen.name).toBe('compare');
		expect(frameOf(state).at(-1)).toContain('neither report has');
	});
});
