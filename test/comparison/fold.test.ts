import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import {foldBoilerplate} from '../../source/comparison/fold.js';
import {articleOf} from '../fixtures/article.js';

const counter = (text: string) => ({role: 'boilerplate', text}) as const;

const left = articleOf([
	counter('0'),
	counter('14 shares'),
	'Putin will visit China in May.',
	'He will stop in Harbin.',
	counter('Advertisement'),
]);
const right = articleOf(['Putin will visit China in May.', counter('Share'), counter('Print')]);
const comparison = compare(left, right);
const folded = foldBoilerplate(comparison, comparison.rows);

test('lines of boilerplate that follow each other become one row', () => {
	expect(folded.filter(row => row.folded)).toEqual([
		{kind: 'aside', left: [0, 1], right: [], link: undefined, folded: true},
		{kind: 'aside', left: [], right: [1, 2], link: undefined, folded: true},
	]);
});

test('a single one stays a row, and no sentence is lost or moved', () => {
	expect(folded.some(row => row.left.includes(4) && !row.folded)).toBe(true);
	for (const side of ['left', 'right'] as const) {
		expect(folded.flatMap(row => row[side])).toEqual(comparison.rows.flatMap(row => row[side]));
	}
});
