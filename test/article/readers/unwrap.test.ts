import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {unwrap} from '../../../source/article/readers/unwrap.js';

const mail = `Levee fails at Tolland Ferry
By Connie Ruhl

A levee on the swollen Brannock River gave way before dawn on
Thursday, sending water through the streets of Tolland Ferry and
killing one man. About 4,200 residents were ordered to leave the low-
lying east side, and the ferry was closed to all but rescue ser-
vices until Sunday.
    The breach is 60 feet wide, and it opened at Miller's Bend, the
sheriff said. Nobody could say when it would be closed.

"The water came up faster than anyone can remember," he told
reporters. Other low-lying towns were warned.`;

describe('unwrap', () => {
	it('makes paragraphs of lines that were broken at a width', () => {
		expect(unwrap(mail).split('\n')).toEqual([
			'Levee fails at Tolland Ferry',
			'By Connie Ruhl',
			'',
			'A levee on the swollen Brannock River gave way before dawn on Thursday, sending water through the streets of Tolland Ferry and killing one man. About 4,200 residents were ordered to leave the low-lying east side, and the ferry was closed to all but rescue services until Sunday.',
			"    The breach is 60 feet wide, and it opened at Miller's Bend, the sheriff said. Nobody could say when it would be closed.",
			'',
			'"The water came up faster than anyone can remember," he told reporters. Other low-lying towns were warned.',
		]);
	});

	it('leaves a text alone whose line breaks are its author’s', () => {
		const report = [
			'Levee fails at Tolland Ferry',
			'By Connie Ruhl',
			'A levee gave way before dawn on Thursday.',
			'About 4,200 residents were ordered to leave the low-lying east side, and the ferry was closed.',
			'what is open',
			'The bridge',
			'the school',
		].join('\n');
		expect(unwrap(report)).toBe(report);
	});

	it('keeps every letter of any text', () => {
		const line = fc.constantFrom(
			'',
			'a levee gave way before dawn on Thursday,',
			'x',
			'low-',
			' in',
			'Dr.',
		);
		fc.assert(
			fc.property(fc.array(line), lines => {
				const letters = (text: string): string => text.replace(/[\s-]/g, '');
				expect(letters(unwrap(lines.join('\n')))).toBe(letters(lines.join('')));
			}),
		);
	});
});
