import {describe, expect, test} from 'vitest';
import {found, only} from '../found.js';

test.each([
	['More than 1,200 won re-election.', undefined],
	['Some 2 million won tickets.', undefined],
	['It paid 2 million won in damages.', 'money won'],
])('%s', (text, dimension) => {
	expect(only('figure', text).unit?.dimension).toEqual(dimension);
});

test('a range below zero is none above it', () => {
	expect(found('figure', ['It was -12C to -3C.']).map(({values}) => values)).not.toContainEqual([
		3, 12,
	]);
	expect(found('figure', ['It was -12C to -3C.'])[0]?.values[0]).toBeLessThan(273.15);
});

test('a lead that was lost is a score', () => {
	expect(only('figure', 'It was a comeback from 2-0 down.')).toMatchObject({
		form: 'score',
		values: [2, 0],
	});
});

test.each([
	['310 million Brazilian reais', 'money real'],
	['500 million Indian rupees', 'money rupee IN'],
	['20 million South African rand', 'money rand'],
])('a currency of its country: %s', (text, dimension) => {
	expect(only('figure', `It cost ${text}.`).unit?.dimension).toBe(dimension);
});

test.each(['See bit.ly/3xxYyZz for a map.', 'He was sent off for a second yellow card.'])(
	'no figure: %s',
	text => {
		expect(found('figure', [text])).toEqual([]);
	},
);

test('a length of time of a second is one', () => {
	expect(only('figure', 'It was over in less than a second.').values).toEqual([1]);
});

describe('numbers', () => {
	test.each([
		['He sold 1,250 tickets.', 1250],
		['The firm has 48 000 customers.', 48_000],
		['It spilt 1.250.000 litres.', 1_250_000],
		['It got 1,9K likes.', 1900],
		['Some 1.3m passengers used it.', 1_300_000],
		['Thirty-six schools closed.', 36],
		['Two hundred and five cows died.', 205],
		['It sold half a million copies.', 500_000],
		['It drew a dozen offers.', 12],
		['He has two and a half acres.', 2.5 * 4046.8564224],
		['It drew two and a half thousand offers.', 2500],
		['It was the twenty-third goal.', 23],
		['It was his 412th match.', 412],
		['She bought 3½ kilos.', 3.5],
	])('%s', (text, value) => {
		expect(only('figure', text).values).toEqual([value]);
	});

	test.each([
		['One of them left.'],
		['No one was there one day.'],
		['It was their first win, and their second trip.'],
		['He came at half past ten to the second half.'],
		['A one-off payment was made.'],
		['He runs 9 to 5.3.1 there.'],
	])('no figure: %s', text => {
		expect(found('figure', [text]).map(({values}) => values)).toEqual(
			text.includes('5.3.1') ? [[9]] : [],
		);
	});
});

describe('measures', () => {
	test.each([
		['It rose 3.5 per cent.', 3.5, 'percent'],
		['Two-thirds of them agreed.', 66.6666666667, 'percent'],
		['One in four voters stayed away.', 25, 'percent'],
		['One worker in eight is ill.', 12.5, 'percent'],
		['Rates fell by a quarter point.', 0.25, 'percent'],
		['They cut the rate by half a point.', 0.5, 'percent'],
		['They cut the rate by a quarter of a point.', 0.25, 'percent'],
		['Yields fell eight basis points.', 0.08, 'percent'],
		['It cost €42m.', 42_000_000, 'money euro'],
		['It cost US$2.31bn.', 2_310_000_000, 'money dollar'],
		['It cost 60 cents.', 0.6, 'money dollar'],
		['A 612-million-euro line opened.', 612_000_000, 'money euro'],
		['They seized 14 pounds of cocaine.', 6.35029318, 'mass'],
		['They paid 14 million pounds.', 14_000_000, 'money pound'],
		['They paid HK$2m.', 2_000_000, 'money dollar HK'],
		['They paid 2m baht.', 2_000_000, 'money baht'],
		['They paid 30 million won.', 30_000_000, 'money won'],
		['They paid HUF 40 million.', 40_000_000, 'money forint'],
		['They paid Rs 50 crore.', 500_000_000, 'money rupee'],
		['Of the matches, three won them the cup.', 3, undefined],
		['The tram is 35 m long.', 35, 'length'],
		['A 9.4-km line opened.', 9400, 'length'],
		['Winds reached 120 km/h.', 33.3333333333, 'speed'],
		['It was minus 24C.', -24, 'temperature'],
		['It was -24C.', -24, 'temperature'],
		['A high of 20-24C was expected.', 20, 'temperature'],
		['He is 6ft 2in tall.', 1.8796, 'length'],
		['It has 250 square km of forest.', 250_000_000, 'area'],
		['It has 250 sq. km of forest.', 250_000_000, 'area'],
		['Castel, 63 years, sleeps in a cell.', 63, 'age'],
		['He had one in his hand, and 2 in the bush.', 2, undefined],
		['It was 86°F.', 30, 'temperature'],
		['It burned 100 hectares.', 1_000_000, 'area'],
		['It lasted an hour and a half.', 5400, 'time'],
		['It took three quarters of an hour.', 2700, 'time'],
		['They talked for two hours and 51 minutes.', 10_260, 'time'],
		['They talked for two hours, 51 minutes and ten seconds.', 10_270, 'time'],
		['Ruiz won in 2:04:37.', 7477, 'time'],
		['The president has a week to sign it.', 604_800, 'time'],
		["It was the day's third goal.", 3, undefined],
		['They lost 4.7 thousand million yuan.', 4_700_000_000, 'money yuan'],
		['The turbine yields nine megawatt-hours.', 32_400_000_000, 'energy'],
		['They ruled for four long years.', 4 * 365.25 * 86_400, 'time'],
		['He scored in minute 117.', 7020, 'time'],
	])('%s', (text, value, dimension) => {
		const figure = only('figure', text);
		expect(figure.values[0]).toBeCloseTo(value, 6);
		expect(figure.unit?.dimension).toBe(dimension);
	});

	test.each([
		'It struck at 10:15:30.',
		'It struck, the log of 14:05:30 GMT says.',
		'The log says 10:15:30 a.m. in full.',
		'She read Psalm 119:10:11 aloud.',
	])('no length of time: %s', text => {
		expect(found('figure', [text])).toEqual([]);
	});

	test('a smaller unit is no part of the time that was told before it', () => {
		const values = (text: string) => found('figure', [text]).map(figure => figure.values[0]);
		const month = (365.25 * 86_400) / 12;
		expect(values('He got 10 years, six months of them suspended.')).toEqual([
			120 * month,
			6 * month,
		]);
		expect(values('They played two hours, 30 minutes into the night.')).toEqual([7200, 1800]);
		expect(values('He got 10 years, six months.')).toEqual([126 * month]);
	});

	test('a sign is part of it', () => {
		expect(only('figure', 'It was minus 24C.').text).toBe('minus 24C');
	});

	test.each([
		'The 71-year-old fell.',
		'He was aged 71.',
		'He died at the age of 71.',
		'A man of 71 years fell.',
		'She was seventy-one.',
		'He turned 71 in May.',
		'The baker, 71 years old, fell.',
		'Yesterday Ana Ruiz, 71, fell.',
		'Yesterday Ana Ruiz (71) fell.',
		'The pension age was raised to 71.',
	])('an age: %s', text => {
		expect(only('figure', text)).toMatchObject({values: [71], unit: {dimension: 'age'}});
	});
});

describe('what is said of a figure', () => {
	test.each([
		['About 300 people came.', 'about'],
		['Nearly 300 people came.', 'almost'],
		['More than 300 people came.', 'over'],
		['No fewer than 300 people came.', 'at least'],
		['Fewer than 300 people came.', 'under'],
		['Up to 300 people came.', 'up to'],
		['It had 300 visitors or so.', undefined],
		['It cost 300 or more.', 'at least'],
	])('its hedge: %s', (text, hedge) => {
		expect(only('figure', text).hedge).toBe(hedge);
	});

	test.each([
		['34 injured', 'people'],
		['Doctors treated 48 patients.', 'people'],
		['The state sent 180 National Guard soldiers.', 'people'],
		['She shed 2,300 of her 9,000 workers.', 'people'],
		['Twelve lorries came.', 'trucks'],
		['It has 16 stops.', 'stop'],
		['It is a 14-storey tower.', 'storeys'],
		['It is a 14-story tower.', 'storeys'],
		['It is 14 stories high.', 'storeys'],
		['It is a 14 story building.', 'storeys'],
		['The paper ran 12 stories on the tower.', 'stori'],
		['The death toll rose to at least 43.', 'people'],
		['The number of closed schools has climbed to 12.', 'school'],
	])('what it counts: %s', (text, counted) => {
		expect(found('figure', [text])[0]?.counted).toBe(counted);
	});

	test.each([
		['Voters aged 40 to 79 were asked.', 'range', [40, 79]],
		['It sells for $3.05 to $3.15.', 'range', [3.05, 3.15]],
		['Two to three million fled.', 'range', [2_000_000, 3_000_000]],
		['Rovers won 3-2.', 'score', [3, 2]],
		['It passed by 25 votes to 18.', 'score', [25, 18]],
		['Dozens were hurt.', 'vague', [12, 120]],
		['It did tens of millions of dollars of damage.', 'vague', [10_000_000, 100_000_000]],
		['It was the third win.', 'ordinal', [3]],
	])('how its values belong together: %s', (text, form, values) => {
		expect(only('figure', text)).toMatchObject({form, values});
	});

	test('a figure behind a year is one of its own', () => {
		const figures = found('figure', ['Output fell from 6.8 million tyres in 2019 to 4.1 million.']);
		expect(figures.map(({values}) => values)).toEqual([[6_800_000], [4_100_000]]);
	});

	test('a change is two figures of one unit', () => {
		const figures = found('figure', ['The rate was cut from 3.75 to 3.5 per cent.']);
		expect(figures.map(({values, unit}) => [values[0], unit?.name])).toEqual([
			[3.75, '%'],
			[3.5, '%'],
		]);
	});
});
