import {describe, expect, test} from 'vitest';
import {passageOf, readLine} from '../../source/details/tokens.js';

const lineOf = (text: string) => readLine({text, role: 'body', paragraph: 0});
const textsOf = (text: string) => lineOf(text).tokens.map(token => token.text);

describe('tokens', () => {
	test.each([
		['U.S.-led, the U.S.A.', ['U.S.', '-', 'led', ',', 'the', 'U.S.A.']],
		['J. R. Hale, J.R.’s son', ['J', '.', 'R', '.', 'Hale', ',', 'J.R.', '’', 's', 'son']],
		['the nurses’ pay, it’s “up”', ['the', 'nurses', '’', 'pay', ',', 'it’s', '“', 'up', '”']],
		['An A320, not A3205.5', ['An', 'A320', ',', 'not', 'A', '3205.5']],
		['48 000 cows, 1,250.5 ha', ['48 000', 'cows', ',', '1,250.5', 'ha']],
		['Zoë’s café: £3m…', ['Zoë’s', 'café', ':', '£', '3', 'm', '…']],
		['5 km/h @home', ['5', 'km', '/', 'h', '@', 'home']],
		['می\u200Cرود او', ['می\u200Cرود', 'او']],
		['北京 😀', ['北京', '😀']],
	])('%s', (text, tokens) => {
		expect(textsOf(text)).toEqual(tokens);
	});

	test('are folded, and tell how they are written', () => {
		const written = lineOf('NATO, Luís’s 5').tokens.map(({word, kind, letters}) => [
			word,
			kind,
			letters,
		]);
		expect(written).toEqual([
			['nato', 'word', 'capitals'],
			[',', 'mark', 'small'],
			['luis', 'word', 'capital'],
			['5', 'number', 'small'],
		]);
	});

	test('stand where they stand in the text', () => {
		expect(passageOf(lineOf('In  the Kestle Harbour.'), 2, 4)).toEqual({
			text: 'Kestle Harbour',
			start: 8,
			end: 22,
		});
	});
});
