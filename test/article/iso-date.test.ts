import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {isoDate} from '../../source/article/iso-date.js';

describe('isoDate', () => {
	it.each([
		['2024-03-19', '2024-03-19'],
		['2024/3/9', '2024-03-09'],
		['19 March 2024', '2024-03-19'],
		['Tuesday, 5th of March 2024', '2024-03-05'],
		['March 19, 2024', '2024-03-19'],
		['Sept. 5th, 2024', '2024-09-05'],
		['19-Mar-2024', '2024-03-19'],
		['5.3.2024', '2024-03-05'],
		['12.05.2024', '2024-05-12'],
		['31. 12. 2024', '2024-12-31'],
		['13/05/2024', '2024-05-13'],
		['05/13/2024', '2024-05-13'],
		['5-5-2024', '2024-05-05'],
		['29 February 2024', '2024-02-29'],
		['Published on 5 March 2024 by AP', '2024-03-05'],
	])('reads a day: %s', (text, day) => {
		expect(isoDate(text)).toBe(day);
	});

	it.each([
		['2024-03-19 08:30', '2024-03-19T08:30'],
		['2024-03-19T08:30:15.250Z', '2024-03-19T08:30:15Z'],
		['2024-03-19T08:30:15+01:00', '2024-03-19T08:30:15+01:00'],
		['2024-03-19 08:30:15+01', '2024-03-19T08:30:15+01:00'],
		['Tue, 19 Mar 2024 08:00:00 GMT', '2024-03-19T08:00:00Z'],
		['Tue, 19 Mar 2024 00:30:00 +0200', '2024-03-19T00:30:00+02:00'],
		['Tue, 19 Mar 2024 23:30:00 EST', '2024-03-19T23:30:00-05:00'],
		['Tue Mar 19 08:00:00 2024', '2024-03-19T08:00:00'],
		['Tue Mar 19 2024 08:00:00 GMT+0100 (CET)', '2024-03-19T08:00:00+01:00'],
		['March 5, 2024 10:00 PM', '2024-03-05T22:00'],
		['12:05 a.m. CET, 5.3.2024', '2024-03-05T00:05'],
	])('keeps the day and the time that are written: %s', (text, date) => {
		expect(isoDate(text)).toBe(date);
	});

	it.each([
		['2024-03-19T25:00:00', '2024-03-19'],
		['2024-03-19T24:00:00Z', '2024-03-19'],
		['March 5, 2024 13:00 PM', '2024-03-05'],
	])('keeps the day of a time that it cannot read: %s', (text, day) => {
		expect(isoDate(text)).toBe(day);
	});

	it.each([
		['could be two days', '05/06/2024'],
		['could be two days', '05-06-2024 10:00'],
		['is impossible', '30 February 2024'],
		['is impossible', '2024-02-31'],
		['is impossible', '2024-13-45'],
		['is impossible', '31.4.2024'],
		['is impossible', '13/13/2024'],
		['is impossible', '0 May 2024'],
		['is no date', ''],
		['is no date', 'soon'],
		['is no date', 'Chapter 11'],
		['is no date', 'March 2024'],
		['is no date', '1710835200'],
	])('has none where it %s: %s', (_, text) => {
		expect(isoDate(text)).toBeUndefined();
	});
});

test('every day is read as it is written, in whatever zone this runs', () => {
	const day = fc.date({
		min: new Date('1900-01-01'),
		max: new Date('2099-12-31'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(day, date => {
			const part = (options: Intl.DateTimeFormatOptions) =>
				date.toLocaleDateString('en-US', {...options, timeZone: 'UTC'});
			const iso = date.toISOString().slice(0, 10);
			for (const text of [
				iso,
				date.toUTCString().slice(0, 16),
				part({dateStyle: 'full'}),
				part({dateStyle: 'medium'}),
				iso.split('-').reverse().join('.'),
			]) {
				expect(isoDate(text)).toBe(iso);
			}
		}),
	);
});
