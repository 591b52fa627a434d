import {describe, expect, test} from 'vitest';
import type {Link} from '../../source/alignment/alignment.js';
import {compare} from '../../source/comparison/compare.js';
import type {Row} from '../../source/comparison/comparison.js';
import {lineText, lineWidth} from '../../source/layout/line.js';
import {type Arrangement, createRowLayout} from '../../source/layout/row.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

const left = articleOf([
	'The Russian president will go to China in May, five sources said.',
	'“We will tell you when the time comes,” his spokesman said.',
	'He has been there before.',
]);
const right = articleOf([
	'He will also stop in Harbin.',
	'Vladimir Putin will go to China in May, according to five people who know of the plan.',
	'He has been there before.',
]);
const link = (a: number, b: number): Link => ({
	left: [a],
	right: [b],
	relation: 'same',
	confidence: 0.9,
});
const comparison = compare(left, right, linkedBy(link(0, 1), link(2, 2)));

const frame = (width: number, arrangement: Arrangement): string[] => {
	const layoutRow = createRowLayout(comparison, {width, arrangement});
	return comparison.rows.flatMap(row =>
		layoutRow(row).map(spans => `|${lineText(spans).padEnd(width)}|`),
	);
};

describe('createRowLayout', () => {
	test('lays left beside right, the sign between them', () => {
		expect(frame(70, 'columns')).toEqual([
			'|                                  +   1  He will also stop in Harbin. |',
			'|1  The Russian president will go  ≈   2  Vladimir Putin will go to    |',
			'|   to China in May, five sources         China in May, according to   |',
			'|   said.                                 five people who know of the  |',
			'|                                         plan.                        |',
			'|2  “We will tell you when the     −                                   |',
			'|   time comes,” his spokesman                                         |',
			'|   said.                                                              |',
			'|3  He has been there before.      =   3  He has been there before.    |',
		]);
	});

	test('stacks left above right where it is narrow', () => {
		expect(frame(44, 'stacked')).toEqual([
			'|+    R1  He will also stop in Harbin.       |',
			'|≈    L1  The Russian president will go to   |',
			'|         China in May, five sources said.   |',
			'|     R2  Vladimir Putin will go to China in |',
			'|         May, according to five people who  |',
			'|         know of the plan.                  |',
			'|−    L2  “We will tell you when the time    |',
			'|         comes,” his spokesman said.        |',
			'|=    L3  He has been there before.          |',
			'|     R3  He has been there before.          |',
		]);
	});

	describe('names the sentence that may tell what stands alone', () => {
		const saying = left.sentences[1]?.text;
		const row: Row = {
			kind: 'right',
			left: [],
			right: [0],
			link: undefined,
			possible: {left: 1, right: 0, confidence: 0.4},
		};
		const shown = (width: number, arrangement: Arrangement): string[] =>
			createRowLayout(comparison, {width, arrangement})(row).map(spans =>
				lineText(spans).trimEnd(),
			);

		test('in the lines that are free beside it', () => {
			expect(shown(70, 'columns')).toEqual([
				'2  perhaps: “We will tell you w…  +?  1  He will also stop in Harbin.',
			]);
			expect(shown(50, 'columns')).toEqual([
				'2  perhaps: “We will    +?  1  He will also stop',
				'   tell you when the …         in Harbin.',
			]);
			expect(shown(200, 'columns').join()).toContain(`perhaps: ${saying}`);
		});

		test('in one line above or below it where it is narrow', () => {
			expect(shown(44, 'stacked')).toEqual([
				'+?   L2  perhaps: “We will tell you when th…',
				'     R1  He will also stop in Harbin.',
			]);
		});
	});

	test('marks the words that differ, and what is looked for above them', () => {
		const layoutRow = createRowLayout(comparison, {width: 200, arrangement: 'columns'});
		const row = comparison.rows[1];
		const find = (text: string) => {
			const start = text.indexOf('president');
			return start === -1 ? [] : [{start, end: start + 'president'.length}];
		};
		const spans = row === undefined ? [] : layoutRow(row, find).flat();
		const inTone = (tone: string) => spans.filter(span => span.tone === tone).map(({text}) => text);
		expect(inTone('left').join('|')).toBe('The Russian |sources said');
		expect(inTone('match')).toEqual(['president']);
		expect(inTone('right').join('|')).toContain('Vladimir Putin');
	});

	test('fits every width', () => {
		for (let width = 20; width <= 300; width += 7) {
			for (const arrangement of ['columns', 'stacked'] as const) {
				const layoutRow = createRowLayout(comparison, {width, arrangement});
				for (const spans of comparison.rows.flatMap(row => layoutRow(row))) {
					expect(lineWidth(spans)).toBeLessThanOrEqual(width);
				}
			}
		}
	});
});
