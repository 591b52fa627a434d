import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {parseArticle} from '../../source/article/parse.js';
import {compare} from '../../source/comparison/compare.js';
import {layoutComparison} from '../../source/layout/comparison.js';
import {textWidth} from '../../source/layout/line.js';
import {createPaint} from '../../source/theme/paint.js';
import {themes} from '../../source/theme/themes.js';
import {hostileText, hugeTexts} from './hostile-text.js';
import {isThorough, oneHour} from './thorough.js';

const numRuns = isThorough ? 100_000 : 200;

const paint = createPaint(themes.dark.dark, 3);
const escapeCharacter = String.fromCodePoint(27);
const ownColors = new RegExp(`${escapeCharacter}\\[[\\d;]*m`, 'g');
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u;

const parse = (text: string, name: string): Article =>
	parseArticle(text, {id: name, source: `${name}.${text.length % 2 === 0 ? 'txt' : 'md'}`});

const printed = (left: string, right: string, width: number): string[] => {
	const comparison = compare(parse(left, 'left'), parse(right, 'right'));
	return layoutComparison(comparison, {width}).map(paint);
};

test(
	'no text of a report reaches the terminal as anything but text, at any width',
	() => {
		fc.assert(
			fc.property(
				hostileText,
				hostileText,
				fc.integer({min: 40, max: 220}),
				(left, right, width) => {
					const lines = printed(left, right, width).map(line => line.replace(ownColors, ''));
					expect(lines.filter(line => unprintable.test(line))).toEqual([]);
					expect(lines.filter(line => textWidth(line) > width)).toEqual([]);
				},
			),
			{numRuns},
		);
	},
	oneHour,
);

test.each(hugeTexts)('%s is read and laid out', (_, text) => {
	const lines = printed(text, 'Putin will visit China.', 80).map(line =>
		line.replace(ownColors, ''),
	);
	expect(lines.filter(line => unprintable.test(line))).toEqual([]);
});
