import {describe, expect, test} from 'vitest';
import type {Role} from '../../../source/article/article.js';
import {detailsOf} from '../../../source/details/details-of.js';
import {articleOf} from '../../fixtures/article.js';
import {found, only} from '../found.js';

const names = (...texts: readonly string[]) => found('name', texts).map(({text}) => text);

describe('what is a name', () => {
	test.each([
		['Police in St. Louis arrested a man.', ['St. Louis']],
		[
			'Patients were taken to St. George’s Hall and to Miller’s Bend.',
			['St. George’s Hall', 'Miller’s Bend'],
		],
		['She flew to Washington, D.C., and on to Paris.', ['Washington, D.C.', 'Paris']],
		['It was led by J. R. Hale and Jan-Erik Moss.', ['J. R. Hale', 'Jan-Erik Moss']],
		[
			'He ran the Bank of Estavia and the Department for Transport.',
			['Bank of Estavia', 'Department for Transport'],
		],
		['It hit the Route 9 bridge and an A320.', ['Route 9', 'A320']],
		['It had flown the Helios 2 fifteen times, from Pier 4.', ['Helios 2', 'Pier 4']],
		['It delayed Route 9 motorists as Helios 2 explodes.', ['Route 9', 'Helios 2']],
		['They recalled two million Vista 2 adaptors.', ['Vista 2']],
		[
			'The Norrair Boeing 737 landed, and a Vokel Model 3 left.',
			['Norrair Boeing 737', 'Vokel Model 3'],
		],
		['The marks were Brandt 9, Ocampo 8 and Obi 7.', ['Brandt', 'Ocampo', 'Obi']],
		['It was Keel who beat Moss 6-4 7-6.', ['Keel', 'Moss']],
		['It passed the Senate 218-210.', ['Senate']],
		['The court gave Moss 12 years.', ['Moss']],
		['Voters gave Moss 54%, or 45 per cent in Keel.', ['Moss', 'Keel']],
		['It cost Moss 300 manufacturing jobs and Keel 40 million dollars.', ['Moss', 'Keel']],
		['In Moss 44 shops were looted, and at Keel 12 people fled.', ['Moss', 'Keel']],
		['It cost Moss RMB 30 million, and Keel US$40.', ['Moss', 'Keel']],
		['It paid 40 Australian dollars and 2 million Hong Kong dollars in Perth.', ['Perth']],
		['The U.S. and the UK met NATO.', ['U.S.', 'UK', 'NATO']],
		['It ended the Belt and Road Summit.', ['Belt and Road Summit']],
		['The Food and Drug Administration agreed.', ['Food and Drug Administration']],
		['We saw Keel and Moss in the Oslo and Bergen offices.', ['Keel', 'Moss', 'Oslo', 'Bergen']],
		['It was signed by Lucía de la Vega.', ['Lucía de la Vega']],
		['They met at the Rail Drivers’ Union.', ['Rail Drivers’ Union']],
		['We saw Kim Jong-un and Lee Jae-myung.', ['Kim Jong-un', 'Lee Jae-myung']],
		['It is a New York-led group.', ['New York']],
		['They left Stoke-on-Trent.', ['Stoke-on-Trent']],
		['They closed the Paris–Lyon railway.', ['Paris', 'Lyon']],
		[
			'They closed the Hull–Leeds line before the Merkel–Macron talks.',
			['Hull', 'Leeds', 'Merkel', 'Macron'],
		],
		[
			'It was the London-to-Brighton bus and the Hull-to-Leeds line.',
			['London', 'Brighton', 'Hull', 'Leeds'],
		],
		[
			'They left Newcastle-under-Lyme and Chester-le-Street.',
			['Newcastle-under-Lyme', 'Chester-le-Street'],
		],
		['He met Keel—Nobody knew why.', ['Keel']],
		['It is the typhoon "Hailan" now.', ['Hailan']],
		['Earlier Ana Ruiz spoke.', ['Ana Ruiz']],
		['She said: “Nobody knows.” But then it went.', []],
		['He left on Monday in May.', []],
		['Firefighters came. “We ran,” he said.', []],
		['It was 30 degrees Celsius (86°F).', []],
		['READ MORE: see the list', []],
		['Do YOU have a story?', []],
	])('%s', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});

	test('a word that begins a sentence is one if the article writes it so elsewhere', () => {
		expect(names('Rovers won.', 'It was a good day for Rovers.')).toEqual(['Rovers', 'Rovers']);
		expect(names('Rescuers came.', 'The rescuers were late.')).toEqual([]);
		expect(names('Power failed.', 'It is run by Keel Southern Power Grid.')).toEqual([
			'Keel Southern Power Grid',
		]);
		expect(names('Vega said no.', 'The president, Ana Vega Pardo, spoke.')).toEqual([
			'Vega',
			'Ana Vega Pardo',
		]);
	});

	test.each([
		['Moody’s last Friday cut its rating.', ['Moody']],
		['Ministry of Health experts came.', ['Ministry of Health']],
		['Fishermen’s boats were lost on Friday.', []],
		['Monday’s vote was lost.', []],
		['It’s lost.', []],
	])('a word that begins a sentence may show that it is one: %s', (text, expected) => {
		expect(names(text)).toEqual(expected);
	});

	test('a dateline is', () => {
		expect(names('PORT ELLISON, June 18 (Regio Press) — The council met.')).toEqual([
			'PORT ELLISON',
			'Regio Press',
		]);
	});

	test.each<[string, Role]>([
		['Mayor Wins Vote in Ellison After Long Night', 'headline'],
		['SHOCK AS MAYOR OF ELLISON QUITS', 'headline'],
	])('in a headline, only what the text knows: %s', (text, role) => {
		const article = articleOf([{role, text}, 'The mayor of Ellison won the vote.']);
		const [headline = []] = detailsOf(article);
		expect(headline.map(detail => detail.text.toLowerCase())).toEqual(['ellison']);
	});
});

describe('what is said of a name', () => {
	test.each([
		['It was Mr. Pryce who ran.', 'mr'],
		['It was Finance Minister Anton Reuss.', 'finance minister'],
		['It was the foreign minister Anton Reuss.', 'foreign minister'],
		['It was the teacher Tom Ridley.', 'teacher'],
		['It was Presidents Keel and others.', 'presidents'],
		['It was Tom Ridley.', undefined],
	])('its title: %s', (text, title) => {
		expect(only('name', text)).toMatchObject({title});
	});

	test.each([
		['They spoke Chinese.', 'china'],
		['He flew to Beijing.', 'china'],
		['It was in the hands of the Kremlin.', 'russia'],
		['He lives in the US.', 'united states'],
		['They asked the WHO who it was.', 'world health organization'],
		['He lives in Lindhaven.', undefined],
	])('its country: %s', (text, entity) => {
		expect(only('name', text).entity).toBe(entity);
	});

	test.each([
		['It was Kim Jong Un who spoke.', ['kim', 'jong', 'un']],
		['It was KIM JONG UN who spoke.', ['kim', 'jong', 'un']],
		['It was the UN Security Council.', ['united', 'nations', 'security', 'council']],
		['It was the U.N. Security Council.', ['united', 'nations', 'security', 'council']],
	])('the words of an abbreviation only where it is written as one: %s', (text, words) => {
		expect(only('name', text).words).toEqual(words);
	});

	test('a surname has the words of the full name', () => {
		const [, short] = found('name', ['It was Sheriff Luis Ocampo.', 'Then Ocampo left.']);
		expect(short).toMatchObject({text: 'Ocampo', words: ['luis', 'ocampo']});
	});

	test.each([
		['two people share it', ['It was Alan Whitlock and Joyce Whitlock.', 'Then Whitlock left.']],
		['it is a place', ['It was in Marlow that the Marlow Herald began.', 'They left Marlow.']],
		['it is a country', ['It was the China Daily.', 'They left China.']],
	])('but not where %s', (_, texts) => {
		expect(found('name', texts).at(-1)?.words).toHaveLength(1);
	});
});
