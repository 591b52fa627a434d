import fc from 'fast-check';
import {expect, test} from 'vitest';
import {agree, implies} from '../../source/details/agree.js';
import {detailsOf} from '../../source/details/details-of.js';
import {createLookup} from '../../source/details/lookup.js';
import {articleOf} from '../fixtures/article.js';

const names = [
	'Sheriff Luis Ocampo',
	'Ocampo',
	'L. Ocampo',
	'Tomás Keel',
	'Tomas Keel',
	'China',
	'Chinese',
	'Beijing',
	'the United States',
	'U.S.',
	'America',
	'the Associated Press',
	'AP',
	'the Brannock River',
	'Brannock',
	'Vandersloot',
	'Vanderslot',
	'J.R. Ewing',
	'John Ronald',
	'European Space Agency',
	'ESA',
];
const hedges = ['', 'about ', 'nearly ', 'more than ', 'at least ', 'up to ', 'almost '];
const units = [
	' people',
	'',
	' per cent',
	' feet',
	' metres',
	' million dollars',
	' euros',
	'°C',
	'°F',
	' hours',
	' days',
	'-year-old',
	' goals',
	' miles',
	' km',
];
const others = [
	'several dozen people',
	'hundreds of homes',
	'a 23-20 vote',
	'2 to 3',
	'half the town',
	'two-thirds',
	'aged 71',
	'Thursday',
	'on 9 May',
	'in 2019',
	'last month',
	'at 3:40 a.m.',
	'“If you’re told to leave, leave now”',
	'“leave now”',
	'“Don’t wait”',
	'“It is what it is, and that is that”',
	'“It is what it is to us, and that is that for now”',
];

const figure = fc
	.tuple(
		fc.constantFrom(...hedges),
		fc.oneof(fc.integer({min: 0, max: 300}), fc.constantFrom('eleven', '4,200', '4,700', '8.35')),
		fc.constantFrom(...units),
	)
	.map(parts => parts.join(''));
const phrase = fc.oneof(fc.constantFrom(...names, ...others), figure);
const article = fc
	.array(fc.array(phrase, {minLength: 1, maxLength: 4}), {maxLength: 8})
	.map(sentences => articleOf(sentences.map(phrases => `They saw ${phrases.join(' and ')}.`)));

test('answers as a comparison with each detail would', () => {
	fc.assert(
		fc.property(article, article, (left, right) => {
			const details = detailsOf(right).flat();
			const lookup = createLookup(details);
			for (const detail of detailsOf(left).flat()) {
				expect(lookup.has(detail), detail.text).toBe(details.some(other => agree(detail, other)));
				expect(lookup.tells(detail), detail.text).toBe(
					details.some(other => implies(other, detail)),
				);
			}
		}),
		{numRuns: 400},
	);
});
