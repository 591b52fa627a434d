import fc from 'fast-check';
import {expect, test} from 'vitest';
import {excerpt} from '../../source/layout/excerpt.js';
import {lineText, lineWidth} from '../../source/layout/line.js';

const text = 'The two sides met in the Chinese city of Harbin, where a fair opens that week.';
const shown = (passage: string, width: number) => {
	const start = text.indexOf(passage);
	return lineText(excerpt(text, {start, end: start + passage.length}, 'left', width));
};

test('begins with the text where the passage then fits', () => {
	expect(shown('two', 30)).toBe('The two sides met in the Chin…');
});

test('begins later where it would not, with some of what follows', () => {
	expect(shown('Harbin', 30)).toBe('…Chinese city of Harbin, wher…');
	expect(shown('week', 30)).toBe('…where a fair opens that week.');
});

test('never takes more than its room, and shows the passage if there is any for it', () => {
	fc.assert(
		fc.property(
			fc.lorem({maxCount: 30}),
			fc.nat(),
			fc.nat({max: 12}),
			fc.integer({min: 20, max: 120}),
			(words, at, length, width) => {
				const start = at % words.length;
				const passage = words.slice(start, start + length);
				const spans = excerpt(words, {start, end: start + passage.length}, 'left', width);
				expect(lineWidth(spans)).toBeLessThanOrEqual(width);
				expect(lineText(spans)).toContain(passage);
			},
		),
	);
});
