import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sanitize, stripUnprintable} from '../../source/article/sanitize.js';

describe('sanitize', () => {
	it.each([
		['colours', '\u001B[31mred\u001B[0m', 'red'],
		['an 8-bit CSI', 'a\u009B2Jb', 'ab'],
		['a clipboard write, closed by BEL', 'a\u001B]52;c;ZWNobw==\u0007b', 'ab'],
		['a link, closed by ST', '\u001B]8;;http://x.example\u001B\\text\u001B]8;;\u001B\\', 'text'],
		['a device control string', 'a\u001BPq#0;2;0~-\u001B\\b', 'ab'],
		['an application command', 'a\u001B_Gf=100;AAAA\u001B\\b', 'ab'],
		['a privacy message', 'a\u001B^secret\u001B\\b', 'ab'],
		['a start of string', 'a\u001BXsecret\u001B\\b', 'ab'],
		['an 8-bit OSC', 'a\u009D0;title\u009Cb', 'ab'],
		['a sequence within a sequence', 'a\u001BPtmux;\u001B\u001B]52;c;eA==\u0007\u001B\\b', 'ab'],
		['an open control string, whose text stays', 'a\u001B]0;b', 'a0;b'],
		['a reset', 'a\u001Bcb', 'ab'],
		['a lone escape', 'a\u001B', 'a'],
		['controls', 'a\u0000b\u0008c\u007Fd', 'abcd'],
		['bidi controls', 'a\u202Eb\u2066c\u200Fd\u061Ce', 'abcde'],
		['zero-width characters', 'a\u200Bb\u200Cc\u200Dd\uFEFFe\u2060f\u00ADg', 'abcdefg'],
		['lone surrogates', 'a\uD800b\uDC00c', 'abc'],
		['a variation selector on a letter', 'a\uFE0F', 'a'],
		['joiners in Persian, Malayalam and Sinhala, which stay', 'می‌رود ന്‍റെ ශ්‍රී', 'می‌رود ന്‍റെ ශ්‍රී'],
		['joiners that join nothing', '\u200Cمی\u200C \u200Dا\u200C\u200Cب', 'می ا\u200Cب'],
		['joiners in emoji, which stay', '👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
		['white space of all kinds', ' a\t b\u00A0\u202Fc\u3000\u2028d\r\ne ', 'a b c d e'],
		['accents written apart', 'Cafe\u0301', 'Café'],
		['an accent behind a zero-width character', 'e\u200B\u0301', 'é'],
	])('takes out %s', (_, text, want) => {
		expect(sanitize(text)).toBe(want);
	});

	it('keeps lines apart until they are folded', () => {
		expect(stripUnprintable('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
	});

	it('leaves nothing that a terminal obeys, in any text', () => {
		const hostile = fc.string({
			unit: fc.oneof(
				fc.constantFrom(
					'\u001B',
					']',
					'[',
					'P',
					'\\',
					'\u0007',
					'\u009C',
					'\u009D',
					'\u202E',
					'm',
					';',
				),
				fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
				fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
			),
			maxLength: 200,
		});
		fc.assert(
			fc.property(hostile, text => {
				const clean = sanitize(text);
				expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
				expect(clean).toBe(clean.normalize('NFC'));
				expect(sanitize(clean)).toBe(clean);
			}),
			{numRuns: 2000},
		);
	});
});
