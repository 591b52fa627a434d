import {expect, test} from 'vitest';
import type {Link} from '../../source/alignment/alignment.js';
import {compare} from '../../source/comparison/compare.js';
import {lineText} from '../../source/layout/line.js';
import {detailsLine, summaryLine, summaryLines} from '../../source/layout/summary.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

const left = articleOf([
	'The crash injured 34 people, Sheriff Luis Ocampo said in Kestle.',
	'The harbour at Wexcombe was shut.',
]);
const right = articleOf([
	'The crash injured 36 people.',
	'Sheriff Luis Ocampo spoke to reporters.',
]);
const link: Link = {left: [0], right: [0], relation: 'partial', confidence: 0.9};
const comparison = compare(left, right, linkedBy(link));
const shown = (index: number): string => {
	const row = comparison.rows[index];
	return row === undefined ? '' : lineText(detailsLine(row));
};

test('the details line says what is disputed once, and brackets what stands elsewhere', () => {
	expect(shown(0)).toBe('! 34 / 36    left alone: (Luis Ocampo), Kestle');
});

test('a row without details is told in words', () => {
	expect(comparison.rows.map((_, index) => shown(index)).slice(1)).toEqual([
		'+ only in the right report',
		'− only in the left report',
	]);
});

test('the summary drops its words where there is no room for them', () => {
	expect(lineText(summaryLine(comparison, 120))).toBe(
		'= 0 identical   ≈ 0 reworded   ± 0 differ   ! 1 conflict   − 1 left only   + 1 right only',
	);
	expect(lineText(summaryLine(comparison, 60))).toBe('= 0   ≈ 0   ± 0   ! 1   − 1   + 1');
	expect(summaryLines(comparison, 60).map(lineText)).toEqual([
		'= 0 identical   ≈ 0 reworded   ± 0 differ   ! 1 conflict',
		'− 1 left only   + 1 right only',
	]);
});
