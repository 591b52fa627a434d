import fc from 'fast-check';
import {expect, test} from 'vitest';
import {html} from '../../source/formats/html/markup.js';

const decode = (text: string): string =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

test('every value is escaped, and only values are', () => {
	fc.assert(
		fc.property(fc.string({unit: fc.constantFrom(...'<>&"\'ab;#3 ')}), text => {
			const [, inside = '', attribute = ''] =
				/^<p>(.*)<\/p><i title="(.*)">$/.exec(html`<p>${text}</p><i title="${text}">`.toString()) ??
				[];
			expect(inside).not.toMatch(/[<>"']|&(?!(?:lt|gt|quot|amp|#39);)/);
			expect([decode(inside), attribute]).toEqual([text, inside]);
		}),
	);
});

test('markup in markup is not escaped twice', () => {
	const items = ['a & b', '<c>'].map(text => html`<li>${text}</li>`);
	expect(String(html`<ul>${items}</ul>${2}`)).toBe(
		'<ul><li>a &amp; b</li><li>&lt;c&gt;</li></ul>2',
	);
});
