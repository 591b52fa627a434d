import {describe, expect, test} from 'vitest';
import {found, only} from '../found.js';

describe('the calendar', () => {
	test.each([
		['He left on May 16, 2024.', {month: 5, days: [16, 16], years: [2024, 2024]}],
		['He stays from May 16-17.', {month: 5, days: [16, 17]}],
		['He left on the 5th of May.', {month: 5, days: [5, 5]}],
		['He left on 9 January.', {month: 1, days: [9, 9]}],
		['He left on Jan. 9.', {month: 1, days: [9, 9]}],
		['He left in February 2022.', {month: 2, years: [2022, 2022]}],
		['He left on Thursday, May 16.', {weekday: 4, month: 5, days: [16, 16]}],
		['He left on Thursday.', {weekday: 4}],
		['He left on 2024-05-16.', {years: [2024, 2024], month: 5, days: [16, 16]}],
		['He left on 16.5.2024.', {years: [2024, 2024], month: 5, days: [16, 16]}],
		['He left in 1998.', {years: [1998, 1998]}],
		['He left in the 1990s.', {years: [1990, 1999]}],
		['He wrote of Putin’s 2022 invasion.', {years: [2022, 2022]}],
		['He sold more in the third quarter of 2023.', {quarter: 3, years: [2023, 2023]}],
		['He sold more in Q3.', {quarter: 3}],
		['He left in the spring of 2027.', {season: 1, years: [2027, 2027]}],
	])('%s', (text, moment) => {
		expect(only('date', text).moment).toEqual(moment);
	});

	test.each(['last summer', 'next May', 'this month'])('%s is one date', text => {
		expect(only('date', `He left ${text}.`).text).toBe(text);
	});

	test.each([
		'He may march in the sun.',
		'Jan-Erik Moss spoke.',
		'May I sit?',
		'It has 2,019 homes.',
		'He must do 2000 hours of unpaid work.',
		'She gave 1500 hours to the club.',
		'Sales fell by half to 10 million units.',
		'It cut the dividend by a quarter to 12 cents.',
		'They were hurt in the fall of a cabin.',
		'They were hurt after the fall.',
	])('no date: %s', text => {
		expect(found('date', [text])).toEqual([]);
	});
});

describe('the day of publication', () => {
	const published = '2025-01-03T23:30:00-05:00';

	test.each([
		['He left today.', {years: [2025, 2025], month: 1, days: [3, 3], weekday: 5}],
		['He left yesterday.', {years: [2025, 2025], month: 1, days: [2, 2], weekday: 4}],
		['He left last month.', {years: [2024, 2024], month: 12}],
		['He left in March of last year.', {years: [2024, 2024], month: 3}],
		['He left six years ago.', {years: [2019, 2019]}],
		['He left on 30 December.', {years: [2024, 2024], month: 12, days: [30, 30]}],
		['He left last week.', {offset: {unit: 'week', count: -1}}],
	])('tells when it was: %s', (text, moment) => {
		expect(only('date', text, published).moment).toEqual(moment);
	});

	test('where it is unknown, or no date, the distance from it is kept', () => {
		const moment = {offset: {unit: 'day', count: -1}};
		expect(only('date', 'He left yesterday.').moment).toEqual(moment);
		expect(only('date', 'He left yesterday.', 'soon').moment).toEqual(moment);
	});
});

describe('times of day', () => {
	const minutes = (hour: number, minute: number) => hour * 60 + minute;

	test('noon is said of a few minutes before and after it too', () => {
		const {clock} = only('date', 'It struck at noon.').moment;
		expect(clock).toEqual({from: minutes(11, 55), to: minutes(12, 5), halfDay: false});
	});

	test.each([
		['It struck at 7:42 a.m.', minutes(7, 42)],
		['It struck at 7.42pm.', minutes(19, 42)],
		['It struck at 12:05 a.m.', 5],
		['It struck at 20.00 hours.', minutes(20, 0)],
		['It struck at 0930 hours.', minutes(9, 30)],
		['It struck at 0347 local time.', minutes(3, 47)],
		['It struck at 19:30.', minutes(19, 30)],
		['It struck at twenty to four in the morning.', minutes(3, 40)],
		['It struck at eighteen minutes to eight in the evening.', minutes(19, 42)],
		['It struck at five in the afternoon.', minutes(17, 0)],
	])('%s', (text, minute) => {
		expect(only('date', text).moment.clock).toEqual({from: minute, to: minute, halfDay: false});
	});

	test.each(['09:40 GMT', '0940 GMT', '0940 UTC'])('%s keeps its zone', text => {
		const minute = minutes(9, 40);
		expect(only('date', `It struck at ${text}.`).moment.clock).toEqual({
			from: minute,
			to: minute,
			halfDay: false,
			zone: 'GMT',
		});
	});

	test.each([
		['It struck at half past ten.', minutes(10, 25), minutes(10, 35)],
		['It struck at nine o’clock.', minutes(9, 0), minutes(9, 0)],
		['It struck shortly before quarter to eight.', minutes(7, 20), minutes(7, 45)],
		['It struck at about nine o’clock.', minutes(8, 45), minutes(9, 15)],
	])('of either half of the day: %s', (text, from, to) => {
		expect(only('date', text).moment.clock).toEqual({from, to, halfDay: true});
	});

	test.each([
		['It struck at 6.40 on Sunday morning.', minutes(6, 40)],
		['It struck at seven yesterday evening.', minutes(19, 0)],
		['It struck at 9.15 this morning.', minutes(9, 15)],
	])('beside a day of its own: %s', (text, minute) => {
		const [time, day] = found('date', [text]);
		expect(time?.moment.clock).toEqual({from: minute, to: minute, halfDay: false});
		expect(day?.moment.clock).toBeUndefined();
		expect(day).toBeDefined();
	});

	test('a vote or a ratio is no time', () => {
		expect(
			found('date', [
				'They voted five to four.',
				'It cost 5.30 to make.',
				'Some 0640 tickets went.',
				'He ran it in 2h14.',
				'It lasted 11 h 20.',
				'It was a journey of about 11h20.',
				'It struck at five to ten sites.',
			]),
		).toEqual([]);
	});
});
