import {describe, expect, test} from 'vitest';
import {agree} from '../../source/details/agree.js';
import {found, only} from './found.js';

const quotes = (...texts: readonly string[]) => found('quote', texts).map(({text}) => text);

describe('quotations', () => {
	test.each([
		['“We ran,” he said. “It fell.”', ['“We ran,”', '“It fell.”']],
		['"We ran," he said.', ['"We ran,"']],
		['‘It’s all over,’ said the firm’s boss.', ['‘It’s all over,’']],
		["'It wasn't us,' said the drivers' union.", ["'It wasn't us,'"]],
		['«We ran», he said.', ['«We ran»']],
		['„Wir rannten“, sagte er.', ['„Wir rannten“']],
		['The firms’ and drivers’ deal, in the ’90s, isn’t new.', []],
		['Said: “”', []],
	])('%s', (text, expected) => {
		expect(quotes(text)).toEqual(expected);
	});

	test('one goes on in the next sentences of its paragraph', () => {
		const {text} = only('quote', '"We ran.');
		expect(text).toBe('"We ran.');
	});
});

test.each([
	['“We ran for our lives,”', '“We ran for our lives and then it fell,”', true],
	['“We have lost a vote, not our conviction,”', '“We lost the voting, not the conviction,”', true],
	[
		'“We will never raise taxes on workers,”',
		'“We would have raised the tax on every worker,”',
		false,
	],
	[
		'“There is no deal with the union on pay,”',
		'“We have a deal with that union, on their pay,”',
		false,
	],
	['“He did not invest; he spent it,”', '"He did not invest. He spent it,"', true],
	['“We ran for our lives,”', '“Nobody told us anything,”', false],
	['“Ruiz will visit Hull,”', '“The visit of Ruiz to Hull will be good,”', false],
])('%s and %s: %s', (left, right, expected) => {
	expect(agree(only('quote', left), only('quote', right))).toBe(expected);
});
