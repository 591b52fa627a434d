import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {parseText} from '../../source/article/parse-text.js';
import {compare} from '../../source/comparison/compare.js';
import {layoutComparison} from '../../source/layout/comparison.js';
import {textWidth, truncate} from '../../source/layout/line.js';
import {createRowLayout} from '../../source/layout/row.js';
import {plainPaint} from '../../source/theme/paint.js';

/** Words whose width terminals and programs have got wrong. */
const words = {
	'right-to-left': ['שלום', 'עוֹלָם', 'السَّلامُ', 'عليكم', '١٢٣'],
	'combining marks': ['e\u0301t\u0323\u0307', `Z${'\u0351\u0337'.repeat(12)}algo`, 'сё\u0301стры'],
	'emoji families': ['👩‍👩‍👧‍👦', '👍🏽', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇨🇳', '1️⃣', '🧑🏿‍🚀', '☀️'],
	'double width': ['漢字', 'かな', '北京。', 'ﾃﾞｰﾀ', '한국어', 'Ａ１'],
	'ambiguous width': ['±5°', '“½”', '…—…', 'Ω≈α', '§№', '①②', '×÷'],
};

/** Which letters of these scripts are drawn as one, terminals do not agree about: most draw each. */
const joinedLetters = ['क्षत्रिय', 'ทำน้ำ', 'ສຳຄັນ', 'ශ්‍රී'];

const graphemes = new Intl.Segmenter('en');

/** Terminals that draw a cluster of characters as one sign, and those that draw each character. */
const characters = (text: string): string[] => [...text];
const clusters = (text: string): string[] =>
	Array.from(graphemes.segment(text), ({segment}) => segment);
const terminals = {clusters, characters};

const widthOfSign = new Map<string, number>();

/** What stands in each column of a line; nothing in the second column of a wide sign. */
const cellsOf = (signs: readonly string[]): string[] =>
	signs.flatMap(sign => {
		const width = widthOfSign.get(sign) ?? stringWidth(sign);
		widthOfSign.set(sign, width);
		return width === 0 ? [] : [sign, ...Array<string>(width - 1).fill('')];
	});

const plainWords = ['Putin', 'visits', 'China'];

const reportOf = (special: readonly string[]) => {
	const word = fc.constantFrom(...special, ...plainWords);
	const sentence = fc
		.array(word, {minLength: 1, maxLength: 30})
		.map(parts => `${parts.join(' ')}.`);
	return fc.array(sentence, {minLength: 1, maxLength: 4});
};

const comparisonOf = (left: readonly string[], right: readonly string[]) =>
	compare(
		parseText(left.join('\n\n'), {}, {id: 'left', source: 'left.txt'}),
		parseText(right.join('\n\n'), {}, {id: 'right', source: 'right.txt'}),
	);

const widths = Array.from({length: 261}, (_, index) => 40 + index);
const sign = /[=≈±!−+·]/;

/** Where the signs stand between columns of this width. */
const signColumn = (width: number): number => {
	const comparison = comparisonOf(['Plain.'], ['Words.']);
	const layOut = createRowLayout(comparison, {width, arrangement: 'columns'});
	const [first = []] = comparison.rows.flatMap(row => layOut(row));
	return plainPaint(first).search(sign);
};

describe('columns are straight at every width from 40 to 300', () => {
	test.each([
		...Object.entries(words).flatMap(([name, special]) =>
			Object.entries(terminals).map(([drawn, split]) => [name, drawn, special, split] as const),
		),
		['joined letters', 'characters', joinedLetters, characters] as const,
	])('%s, drawn as %s', (_, __, special, split) => {
		// At some of so many widths, each word comes to stand at the end of a line.
		const sentence = special.map((word, index) => `${plainWords[index % 3]} ${word}`).join(' ');
		const comparison = comparisonOf([`${sentence}.`, 'Plain.'], [`Otherwise ${sentence}.`]);
		for (const width of widths) {
			const column = signColumn(width);
			const layOut = createRowLayout(comparison, {width, arrangement: 'columns'});
			for (const row of comparison.rows) {
				const lines = layOut(row).map(spans => cellsOf(split(plainPaint(spans))));
				expect(lines[0]?.[column]).toMatch(sign);
				for (const cells of lines) {
					expect(cells.length).toBeLessThanOrEqual(width);
					expect(cells.slice(column - 2, column)).toEqual([' ', ' ']);
					expect(cells[column + 3] ?? ' ').toBe(' ');
				}
			}
		}
	});
});

test.each(Object.entries(terminals))(
	'no line of a comparison that is printed is too wide, drawn as %s',
	(_, split) => {
		const report = reportOf(Object.values(words).flat());
		const width = fc.integer({min: 40, max: 300});
		fc.assert(
			fc.property(report, report, width, (left, right, columns) => {
				for (const spans of layoutComparison(comparisonOf(left, right), {width: columns})) {
					expect(cellsOf(split(plainPaint(spans))).length).toBeLessThanOrEqual(columns);
				}
			}),
			{numRuns: 50},
		);
	},
);

test('a text that is cut fits its columns', () => {
	const text = fc
		.array(fc.constantFrom(...Object.values(words).flat(), 'word'))
		.map(all => all.join(' '));
	fc.assert(
		fc.property(text, fc.nat({max: 60}), (whole, width) => {
			expect(textWidth(truncate(whole, width))).toBeLessThanOrEqual(width);
		}),
	);
});

test('emoji keep their members, and lose what some terminals cannot show', () => {
	expect(plainPaint([{text: '👩‍👩‍👧 👍🏽 ❤️ 🇨🇳', tone: 'text'}])).toBe('👩👩👧 👍 ❤ 🇨🇳');
});
