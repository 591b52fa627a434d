import {describe, expect, test} from 'vitest';
import {agree} from '../../source/details/agree.js';
import {only} from './article.js';

describe('figures', () => {
	test.each([
		['eleven ships', '11 ships'],
		['a dozen trucks', 'twelve trucks'],
		['more than 200 billion dollars', '$218.2 billion'],
		['€42m', '42 million euros'],
		['26%', '26 per cent'],
		['two-thirds of them', '67 percent of them'],
		['about one in four', '25%'],
		['almost 160 were aboard', '157 were aboard'],
		['more than 60 people', '63 people'],
		['60 feet', 'about 18 metres'],
		['eight inches', '210 millimetres'],
		['36 hours', 'one and a half days'],
		['three quarters of an hour', '45 minutes'],
		['an hour and a half', '90 minutes'],
		['by 23 votes to 20', 'a 23-20 vote'],
		['two hours and 51 minutes', '171 minutes'],
		['dozens of people', '60 people'],
		['1.3 degrees Celsius', '2.3 degrees Fahrenheit'],
		['a 71-year-old', 'a man of 71 years'],
		['48 000 passengers', '48,000 passengers'],
		['a wind of 100 km/h', 'a wind of 62 mph'],
		['it was 86°F', 'it was 30°C'],
	])('%s tells the same as %s', (left, right) => {
		expect(agree(only(left, 'figure'), only(right, 'figure'))).toBe(true);
		expect(agree(only(right, 'figure'), only(left, 'figure'))).toBe(true);
	});

	test.each([
		['34 injured', '36 injured'],
		['$40 million', '€40 million'],
		['at least 34 people', '36 people'],
		['four days', 'four people'],
		['26%', '62%'],
	])('%s does not tell the same as %s', (left, right) => {
		expect(agree(only(left, 'figure'), only(right, 'figure'))).toBe(false);
	});
});
