import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {textWidth} from '../../source/layout/line.js';

test('every character below U+2600 has the width that string-width gives it', () => {
	const printable = Array.from({length: 0x2600 - 0x20}, (_, index) =>
		String.fromCodePoint(index + 0x20),
	).filter(character => !/[\p{Cc}\p{Cf}]/u.test(character));
	expect(printable.filter(character => textWidth(character) !== stringWidth(character))).toEqual(
		[],
	);
});
