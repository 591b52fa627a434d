import {expect, test} from 'vitest';
import {agree} from '../../../source/details/agree.js';
import {only} from '../found.js';

const tellSame = (left: string, right: string): boolean =>
	agree(only('figure', left), only('figure', right));

test.each([
	['eleven ships', '11 ships'],
	['a dozen trucks', 'twelve lorries'],
	['more than 200 billion dollars', '$218.2 billion'],
	['2.100 million crowns', '2.1 billion crowns'],
	['$1.250 billion', '$1.25 billion'],
	['1.250 billion dollars', '1.25 billion dollars'],
	['€42m', '42 million euros'],
	['two-thirds of them', '67 percent of them'],
	['about one in 11', '9% of them'],
	['almost 160 were aboard', '157 were aboard'],
	['more than 60 people', '63 people'],
	['a dozen or more boats', '13 boats'],
	['dozens of people', '60 people'],
	['4,200 people', '4,217 residents'],
	['$2.31 billion', 'about $2.3 billion'],
	['4.2 per cent', '4 percent'],
	['60 feet', 'about 18 metres'],
	['eight inches', '210 millimetres'],
	['12,000 hectares', '30,000 acres'],
	['a wind of 100 km/h', 'a wind of 62 mph'],
	['it was 86°F', 'it was 30°C'],
	['1.3 degrees Celsius warmer', '2.3 degrees Fahrenheit warmer'],
	['a fine of C$40,000', 'a fine of $40,000'],
	['36 hours', 'one and a half days'],
	['two and a half million people', '2.5 million people'],
	['one and a half billion dollars', '$1.5 billion'],
	['a million and a half people', '1.5 million people'],
	['between $780 million and $810 million', '$780 million to $810 million'],
	['in the opening 25 minutes', 'in the 24th minute'],
	['one week', 'seven nights'],
	['a 71-year-old', 'He was 71.'],
	['23 votes to 20', 'a 20-23 vote'],
	['the series is level at one apiece', 'the series is level at 1-1'],
	['a goalless draw', 'a 0-0 draw'],
	['it ended 2-all', 'it ended 2-2'],
	['a dormitory of five storeys', 'a five-story dormitory'],
	['two boats', 'two vessels'],
	['in 1:58.32', 'in one minute 58.32 seconds'],
	['a three-judge panel', 'all three judges'],
	['two out of every five of them', '40 percent of them'],
	['passed by 23-20', '23 of them'],
])('%s tells the same as %s', (left, right) => {
	expect(tellSame(left, right)).toBe(true);
	expect(tellSame(right, left)).toBe(true);
});

test.each([
	['34 injured', '36 injured'],
	['at least 34 people', '36 people'],
	['60 people', '63 people'],
	['more than $200 billion', '$240 billion'],
	['about 300 people', 'about 500 people'],
	['$40 million', '€40 million'],
	['C$40,000', 'A$40,000'],
	['four days', 'four people'],
	['a crash that killed 34', 'a crash that injured dozens'],
	['two helicopters', 'two soldiers'],
	['26%', '62%'],
	['3-2', '3-1'],
	['100 metres', '200 metres'],
])('%s does not tell the same as %s', (left, right) => {
	expect(tellSame(left, right)).toBe(false);
});
