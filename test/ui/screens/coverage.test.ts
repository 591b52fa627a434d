import {describe, expect, test} from 'vitest';
import {reduce} from '../../../source/ui/state/reduce.js';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {library, libraryOf, open, press} from '../library.js';

const covering = (columns: number, rows: number, ...keys: readonly string[]) =>
	press(open(library, {columns, rows}), 'v', ...keys);

test('shows claims down, outlets across, and below how each words the claim', () => {
	expect(frameOf(covering(100, 22, 'j'))).toEqual([
		'  wirediff › Putin to visit China         who reports what                                  ? help',
		'  5 claims   2 in every report   3 in one alone   0 disputed                           filter: all',
		'                                                               1 Northern Wire  2 City Herald',
		'  ────────────────────────────────────────────────────────────────────────────────────────────────',
		'  The Russian president will go to China in May, sources       ●                ◐',
		'  said.',
		'▌ He will also stop in Harbin, where a fair opens that week.   ·                ●',
		'  “We will tell you when the time comes,” his spokesman said.  ●                ·',
		'  Trade between the two reached $218 billion from January to   ●                ·',
		'  November.',
		'  The two leaders have met more than 40 times.                 ●                ●',
		'',
		'',
		'',
		'',
		'',
		'',
		'  ────────────────────────────────────────────────────────────────────────────────────────────────',
		'  ● 2 City Herald    He will also stop in Harbin, where a fair opens that week.',
		'  · left out by 1 Northern Wire',
		'  ──────────────────────────────────────────────────────────────────────────────────────────── 2/5',
		'  l next report   h previous   Enter read   c compare   f filter   o order   i in full   q back',
	]);
});

test('on a low terminal the claims have all the room', () => {
	const frame = frameOf(covering(80, 16));
	expect(frame.join('\n')).toContain('The two leaders have met more than 40');
	expect(frame.join('\n')).not.toContain('left out by');
});

test('a low terminal names the report that is chosen', () => {
	expect(covering(80, 16, 'l').note).toBe('report 2: City Herald');
	expect(covering(80, 24, 'l').note).toBeUndefined();
});

describe('the summary line', () => {
	const line = (...keys: readonly string[]) => frameOf(covering(120, 22, ...keys))[1];
	test('tells the filter and the order', () => {
		expect(line('f')).toMatch(/filter: left out by Northern Wire$/);
		expect(line('l', 'f', 'f')).toMatch(/filter: City Herald alone$/);
		expect(line('f', 'f', 'f')).toMatch(/filter: disputed$/);
		expect(line('o')).toMatch(/filter: all {3}most reports first$/);
	});
});

test('says so where a filter leaves nothing', () => {
	expect(frameOf(covering(100, 22, 'f', 'f', 'f')).join('\n')).toContain(
		'Nothing under the filter “disputed”.',
	);
});

test('scrolls sideways to the chosen outlet', () => {
	const many = Array.from({length: 30}, (_, index) =>
		articleOf(['The levee broke.'], {id: `report-${index}`}),
	);
	const state = press(open(libraryOf(...many), {columns: 80, rows: 24}), 'v');
	expect(frameOf(state)[2]).toMatch(/ 1 {2}2 .*›$/);
	const last = press(state, ...Array.from({length: 29}, () => 'l'));
	expect(frameOf(last)[2]).toMatch(/‹.* 29 30$/);
});

test('says how many pairs have been compared, and how to stop', () => {
	const waiting = reduce(open(library, {columns: 80, rows: 24}), {type: 'press', key: 'v'});
	expect(frameOf(waiting)[1]).toBe('  comparing 2 reports: 0 of 1 pair … (Esc stops)');
});
