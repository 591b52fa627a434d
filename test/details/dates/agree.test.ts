import {expect, test} from 'vitest';
import {agree} from '../../../source/details/agree.js';
import {only} from '../found.js';

const published = '2025-11-12';

const tellSame = (left: string, right: string): boolean =>
	agree(only('date', left, published), only('date', right, published));

test.each([
	['on January 9', 'on 9 Jan.'],
	['in February 2022', 'in 2022'],
	['in 1958', 'in the 1950s'],
	['It struck on Tuesday.', 'It struck yesterday.'],
	['It struck last night.', 'It struck on Tuesday.'],
	['It struck last night.', 'It struck yesterday.'],
	['It struck last night.', 'It struck early today.'],
	['It lasts from 12 to 13 November.', 'It is on Thursday.'],
	['It closed on 12 November.', 'It closed on Wednesday.'],
	['It was built six years ago.', 'It was built in 2019.'],
	['It rose in October.', 'It rose last month.'],
	['at 3:40 a.m.', 'at twenty to four in the morning'],
	['at 3:40 a.m.', 'It struck a little before 4 a.m.'],
	['at half past ten', 'at 10.30pm'],
	['at 11:20 a.m.', 'It was 11 h 20.'],
	['at 6:50 p.m.', 'at ten to seven'],
	['It ends before March.', 'It ends before 3 March.'],
	['at 11:20 p.m.', 'at 23h20'],
	['at 3:17 a.m.', 'at a quarter past three'],
	['at noon', 'at 12:05 p.m.'],
	['at 1500 GMT', 'at 3 p.m.'],
	['on May 16-17', 'on 17 May'],
	['at midnight', 'It struck shortly after midnight.'],
])('%s tells the same as %s', (left, right) => {
	expect(tellSame(left, right)).toBe(true);
	expect(tellSame(right, left)).toBe(true);
});

test.each([
	['on January 9', 'on 6 January'],
	['It struck on Monday.', 'It struck yesterday.'],
	['It struck last night.', 'It struck on Monday.'],
	['It struck last night.', 'It will strike tomorrow.'],
	['It lasts from 12 to 13 November.', 'It is on Friday.'],
	['in 1921', 'in 1912'],
	['at 2 p.m.', 'at 1 p.m.'],
	['at 10.30 a.m.', 'at 10.30pm'],
	['at noon', 'at 12:15 p.m.'],
	['at 1500 GMT', 'at 1630 GMT'],
	['at 0500 GMT', 'at 7 a.m.'],
	['on Thursday', 'in May 2019'],
])('%s does not tell the same as %s', (left, right) => {
	expect(tellSame(left, right)).toBe(false);
});

test('weekdays of different years are different days', () => {
	const text = 'He resigned on Tuesday.';
	expect(agree(only('date', text, published), only('date', text, '2025-11-14'))).toBe(true);
	expect(agree(only('date', text, published), only('date', text, '2024-11-13'))).toBe(false);
	expect(agree(only('date', text, published), only('date', text))).toBe(true);
});
