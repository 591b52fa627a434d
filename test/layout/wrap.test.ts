import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {line, lineText, lineWidth, splitGraphemes, truncate} from '../../source/layout/line.js';
import {flowLine, overlay, toned, wrapText} from '../../source/layout/wrap.js';

const shown = (text: string, width: number): string[] => wrapText(text, width).map(lineText);

describe('flowLine', () => {
	const details = [
		...line('left alone: ', 'quiet'),
		...line('Luis Ocampo'),
		...line('    '),
		...line('right alone: ', 'quiet'),
		...line('Kestle, May'),
	];

	test('breaks at spaces, and keeps the tones', () => {
		const lines = flowLine(details, 25, 3);
		expect(lines.map(lineText)).toEqual(['left alone: Luis Ocampo', 'right alone: Kestle, May']);
		expect(lines[1]?.[0]).toEqual({text: 'right alone: ', tone: 'quiet'});
	});

	test('cuts the last of the lines that there may be', () => {
		expect(flowLine(details, 25, 1).map(lineText)).toEqual(['left alone: Luis Ocampo…']);
		expect(flowLine(details, 14, 2).map(lineText)).toEqual(['left alone:', 'Luis Ocampo…']);
		expect(flowLine(details, 25, 0)).toEqual([]);
	});

	test('fits every width', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 60}), fc.integer({min: 1, max: 4}), (width, most) => {
				const lines = flowLine(details, width, most);
				expect(lines.length).toBeLessThanOrEqual(most);
				expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
			}),
		);
	});
});

describe('wrapText', () => {
	test('breaks at spaces', () => {
		expect(shown('five sources said on Tuesday', 12)).toEqual([
			'five sources',
			'said on',
			'Tuesday',
		]);
	});

	test('breaks inside a word that is longer than a line', () => {
		expect(shown('see https://a.example/long', 10)).toEqual(['see https:', '//a.exampl', 'e/long']);
	});

	test('counts double-width characters as two columns and breaks between them', () => {
		expect(shown('习近平会见普京', 6)).toEqual(['习近平', '会见普', '京']);
	});

	test('keeps emoji families and combining marks whole', () => {
		expect(shown('a👨‍👩‍👧b', 2)).toEqual(['a', '👨‍👩‍👧', 'b']);
		expect(shown('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
	});

	test('carries a tone over a line break', () => {
		const [first, second] = wrapText('one two three', 7, {
			ranges: [{start: 4, end: 13, tone: 'left'}],
		});
		expect(first).toEqual([
			{text: 'one ', tone: 'text'},
			{text: 'two', tone: 'left'},
		]);
		expect(second).toEqual([{text: 'three', tone: 'left'}]);
	});

	test('fits every width and loses no character', () => {
		const words = fc.array(fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}), {
			maxLength: 20,
		});
		fc.assert(
			fc.property(words, fc.integer({min: 2, max: 60}), (parts, width) => {
				const text = parts.join(' ').replaceAll(/\s+/g, ' ').trim();
				const lines = wrapText(text, width);
				for (const spans of lines) {
					// A single character may be wider than the line; it cannot be broken.
					const broken = splitGraphemes(lineText(spans)).length > 1;
					expect(broken && lineWidth(spans) > width).toBe(false);
				}

				expect(lines.map(lineText).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			}),
		);
	});
});

describe('overlay', () => {
	test('cuts what it covers', () => {
		const under = toned([{start: 0, end: 10}], 'left');
		expect(overlay(under, toned([{start: 4, end: 6}], 'match'))).toEqual([
			{start: 0, end: 4, tone: 'left'},
			{start: 4, end: 6, tone: 'match'},
			{start: 6, end: 10, tone: 'left'},
		]);
	});
});

describe('truncate', () => {
	test('says with an ellipsis that something is missing', () => {
		expect(truncate('Northern Wire', 9)).toBe('Northern…');
		expect(truncate('Wire', 4)).toBe('Wire');
		expect(truncate('习近平会见', 5)).toBe('习近…');
	});
});
