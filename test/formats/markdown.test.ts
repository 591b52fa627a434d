import fc from 'fast-check';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {describe, expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import {findCoverage} from '../../source/coverage/find-coverage.js';
import {comparisonMarkdown} from '../../source/formats/markdown/comparison.js';
import {coverageMarkdown} from '../../source/formats/markdown/coverage.js';
import {escapeMarkdown} from '../../source/formats/markdown/escape.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

/** What GitHub makes of Markdown, as HTML. */
const render = (markdown: string): string =>
	micromark(markdown, {
		allowDangerousHtml: true,
		extensions: [gfm()],
		htmlExtensions: [gfmHtml()],
	});

const decode = (text: string): string =>
	text
		.replaceAll('<!-- -->', '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

const cellsOf = (rendered: string): string[] =>
	Array.from(rendered.matchAll(/<t[dh](?: [^>]*)?>(.*?)<\/t[dh]>/gs), ([, cell = '']) => cell);

const syntax = fc
	.string({unit: fc.constantFrom(...'\\`*_[]()<>|~&$@#!-+=.:1ab; ', 'https://', 'WWW.')})
	.map(text => text.trim());

test('text in a cell shows its own characters', () => {
	fc.assert(
		fc.property(syntax, text => {
			const rendered = render(`| ${escapeMarkdown(text)} | end |\n| --- | --- |\n`);
			expect(cellsOf(rendered).map(decode)).toEqual([text, 'end']);
		}),
	);
});

test('an address shows its own characters', () => {
	const address = 'https://x.example/~a/a_b_c?x=1&y=2*3 www.a_b.example/c_d';
	const rendered = render(`| ${escapeMarkdown(address)} | end |\n| --- | --- |\n`);
	expect(cellsOf(rendered).map(decode)).toEqual([address, 'end']);
});

test('nothing is taken for an address of mail', () => {
	expect(render(escapeMarkdown('1@.a'))).not.toContain('mailto');
});

test('nobody is mentioned', () => {
	expect(escapeMarkdown('@octocat broke #12, said a@b.example')).toBe(
		'@<!-- -->octocat broke #<!-- -->12, said a@<!-- -->b.example',
	);
});

const left = articleOf(['34 people | were <b>hurt</b>.', 'It rained.'], {
	id: 'a',
	outlet: 'The *Wire*',
	title: 'Ferry [hits](x) wall',
	url: 'https://wire.example/a)b',
	published: '2024-03-19',
});
const right = articleOf(['36 people | were <b>hurt</b>.'], {
	id: 'b',
	outlet: 'Gazette',
	url: 'javascript:alert(1)',
});
const link = {left: [0], right: [0], relation: 'partial' as const, confidence: 0.9};

describe('a comparison', () => {
	const markdown = comparisonMarkdown(compare(left, right, linkedBy(link)));
	const rendered = render(markdown);

	test('is a table of both reports with the sign between', () => {
		const rows = cellsOf(rendered).map(cell => cell.replaceAll(/<[^>]+>/g, '').trim());
		expect(rows.slice(0, 3)).toEqual(['The *Wire*', '', 'Gazette']);
		expect(rows.slice(3).map(decode)).toEqual([
			'1 34 people | were <b>hurt</b>.',
			expect.stringMatching(/^[±!]/),
			'1 36 people | were <b>hurt</b>.',
			'2 It rained.',
			'−',
			'',
		]);
	});

	test('names the sentence that may tell what stands alone', () => {
		const possible = [{left: 1, right: 0, confidence: 0.4}];
		const doubted = comparisonMarkdown(compare(left, right, {links: [link], possible}));
		expect(cellsOf(render(doubted)).slice(-3).map(decode)).toEqual([
			'<sup>2</sup> It rained.',
			'−?',
			'<sup>1</sup> <i>perhaps: 36 people | were <b>hurt</b>.</i>',
		]);
	});

	test('names the reports, and links to addresses of the web alone', () => {
		expect(rendered).toContain('<a href="https://wire.example/a)b">Ferry [hits](x) wall</a>');
		expect(rendered).not.toContain('javascript:');
	});
});

test('a coverage is a table of claims and outlets', () => {
	const markdown = coverageMarkdown(
		findCoverage([left, right], (a, b) => compare(a, b, linkedBy(link))),
	);
	const cells = cellsOf(render(markdown)).map(decode);
	expect(cells.slice(0, 3)).toEqual(['Claim', 'The *Wire*', 'Gazette']);
	expect(cells.slice(-3)).toEqual(['It rained.', '●', '·']);
});
