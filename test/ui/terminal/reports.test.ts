import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Report, splitReports} from '../../../source/ui/terminal/reports.js';

const esc = '\u001B';
const bell = '\u0007';

/** What comes of an input that arrives in these pieces. */
const receive = (...chunks: readonly string[]) => {
	let keys = '';
	let rest = '';
	const reports: Report[] = [];
	for (const chunk of chunks) {
		const split = splitReports(rest + chunk);
		keys += split.keys;
		reports.push(...split.reports);
		rest = split.rest;
	}

	return {keys, reports, rest};
};

const white = 'rgb:ffff/ffff/ffff';

test.each([
	[
		'a background, ended by a bell',
		`${esc}]11;${white}${bell}`,
		{type: 'background', color: white},
	],
	['a background, ended by ST', `${esc}]11;${white}${esc}\\`, {type: 'background', color: white}],
	['attributes', `${esc}[?62;4;22c`, {type: 'attributes'}],
	['a press', `${esc}[<0;10;5M`, {type: 'mouse', button: 0, pressed: true, column: 9, row: 4}],
	['a release', `${esc}[<0;10;5m`, {type: 'mouse', button: 0, pressed: false, column: 9, row: 4}],
	[
		'the wheel',
		`${esc}[<65;120;40M`,
		{type: 'mouse', button: 65, pressed: true, column: 119, row: 39},
	],
	['a press in bytes', `${esc}[M *%`, {type: 'mouse', button: 0, pressed: true, column: 9, row: 4}],
	[
		'a press in bytes, far right',
		`${esc}[M \u00C8%`,
		{type: 'mouse', button: 0, pressed: true, column: 167, row: 4},
	],
])('tells %s from keys', (_, sequence, report) => {
	expect(receive(`j${sequence}k`)).toEqual({keys: 'jk', reports: [report], rest: ''});
});

test.each([
	['keys', 'jk\r\t'],
	['Esc', esc],
	['arrows and page keys', `${esc}[A${esc}[1;5B${esc}OC${esc}[5~`],
	['Alt and a letter', `${esc}x`],
	['Alt and ] and the next key', `${esc}]j`],
	['a paste', `${esc}[200~some text${esc}[201~`],
	['text of two bytes a letter', '\u00D0\u009F'],
])('leaves %s alone', (_, keys) => {
	expect(receive(keys)).toEqual({keys, reports: [], rest: ''});
});

describe('an answer in pieces', () => {
	const answer = `${esc}]11;${white}${esc}\\`;
	const place = fc.integer({min: 2, max: answer.length});

	test('is never typed, wherever it is cut', () => {
		fc.assert(
			fc.property(place, place, (one, other) => {
				const [first, second] = one < other ? [one, other] : [other, one];
				const pieces = [answer.slice(0, first), answer.slice(first, second), answer.slice(second)];
				expect(receive(...pieces)).toEqual({
					keys: '',
					reports: [{type: 'background', color: white}],
					rest: '',
				});
			}),
		);
	});

	test('is not typed after an Esc that came alone', () => {
		const {keys, reports} = receive(esc, answer.slice(1));
		expect(keys).toBe(esc);
		expect(reports).toHaveLength(1);
	});

	test('holds no keys back for ever', () => {
		const {keys, rest} = receive(`${esc}]11;`, 'j'.repeat(100));
		expect(keys + rest).toContain('j'.repeat(100));
		expect(rest).toBe('');
	});
});

test('no key is lost or changed, whatever is typed', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'grapheme-ascii'})), chunks => {
			const {keys, rest} = receive(...chunks);
			expect(keys + rest).toBe(chunks.join(''));
		}),
	);
});
