import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {line, lineText, lineWidth, padLine, textWidth} from '../../source/layout/line.js';

test('every character below U+2600 has the width that string-width gives it', () => {
	// Nothing is seen of some, and a part of a Hangul syllable is seen in the syllable.
	const unseen = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u1160-\u11FF]/u;
	const printable = Array.from({length: 0x2600 - 0x20}, (_, index) =>
		String.fromCodePoint(index + 0x20),
	).filter(character => !unseen.test(character));
	expect(printable.filter(character => textWidth(character) !== stringWidth(character))).toEqual(
		[],
	);
});

test('a column of right-to-left text ends with a mark, so that no terminal turns it with the next', () => {
	const padded = (text: string) => lineText(padLine(line(text), 8));
	expect(padded('שלום')).toBe('שלום\u200E    ');
	expect(padded('السلام ع')).toBe('السلام ع\u200E');
	expect(lineWidth(padLine(line('שלום'), 8))).toBe(8);
	expect(padded('“Oslo”')).toBe('“Oslo”  ');
	expect(padded('北京')).toBe('北京    ');
});
