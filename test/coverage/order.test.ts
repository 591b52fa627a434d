import {expect, test} from 'vitest';
import type {Link} from '../../source/alignment/alignment.js';
import {compare} from '../../source/comparison/compare.js';
import type {Claim} from '../../source/coverage/coverage.js';
import {findCoverage} from '../../source/coverage/find-coverage.js';
import {filterClaims, orderClaims} from '../../source/coverage/order.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

const link = (left: number, right: number): Link => ({
	left: [left],
	right: [right],
	relation: 'same',
	confidence: 0.9,
});

// The first report is the shortest. All three have the flood, the last two the dead man.
const articles = [
	articleOf(['Flood in Corliss.', 'A cat was saved.'], {id: 'a'}),
	articleOf(['Corliss is flooded.', 'The bridge is shut.', 'A man died.'], {id: 'b'}),
	articleOf(['One man is dead.', 'Corliss stands in water.'], {id: 'c'}),
];
const links: Record<string, Link[]> = {
	'a b': [link(0, 0)],
	'a c': [link(0, 1)],
	'b c': [link(0, 1), link(2, 0)],
};
const coverage = findCoverage(articles, (left, right) =>
	compare(left, right, linkedBy(...(links[`${left.id} ${right.id}`] ?? []))),
);
const texts = (claims: readonly Claim[]) =>
	claims.map(
		({representative: {article, sentence}}) => articles[article]?.sentences[sentence]?.text,
	);

const flood = 'Flood in Corliss.';
const cat = 'A cat was saved.';
const bridge = 'The bridge is shut.';
const man = 'A man died.';

test('claims stand as in the fullest report, others behind what they follow', () => {
	expect(texts(orderClaims(coverage, 'fullest'))).toEqual([flood, cat, bridge, man]);
});

test('claims of most reports, or of one alone, come first', () => {
	expect(texts(orderClaims(coverage, 'most'))).toEqual([flood, man, cat, bridge]);
	expect(texts(orderClaims(coverage, 'fewest'))).toEqual([cat, bridge, man, flood]);
});

test('a filter shows what a report leaves out, or has alone', () => {
	const shown = (kind: 'left out' | 'alone', article: number) =>
		texts(filterClaims(orderClaims(coverage, 'fullest'), {kind, article}));
	expect(shown('left out', 2)).toEqual([cat, bridge]);
	expect(shown('alone', 1)).toEqual([bridge]);
	expect(filterClaims(coverage.claims, {kind: 'conflicts'})).toEqual([]);
	expect(filterClaims(coverage.claims, {kind: 'all'})).toBe(coverage.claims);
});
