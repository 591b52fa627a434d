import {expect, test} from 'vitest';
import {drawScreen} from '../../scripts/svg.js';
import type {Run} from '../e2e/screen.js';

const run = (text: string, column: number, style: Partial<Run> = {}): Run => ({
	text,
	column,
	width: text.length,
	foreground: undefined,
	background: undefined,
	bold: false,
	dim: false,
	italic: false,
	underline: false,
	inverse: false,
	...style,
});

const textsOf = (svg: string) => svg.split('\n').filter(line => line.startsWith('<text'));

test('puts every piece of text at its own column, and gaps nowhere', () => {
	const svg = drawScreen([[run('  1  two words', 0)], [run('next', 5)]], 20, 'A screen');
	expect(textsOf(svg)).toEqual([
		'<text class="text" x="32.8" y="29" textLength="8.4">1</text>',
		'<text class="text" x="58" y="29" textLength="75.6">two words</text>',
		'<text class="text" x="58" y="47" textLength="33.6">next</text>',
	]);
});

test('keeps colours and styles, and paints the ground where it has a colour', () => {
	const svg = drawScreen(
		[[run('blue', 0, {foreground: 12, bold: true}), run('own', 4, {background: '#010203'})]],
		7,
		'A screen',
	);
	expect(svg).toContain('<text class="c12 bold"');
	expect(svg).toContain('<rect fill="#010203" x="49.6" y="16" width="25.2" height="18"/>');
});

test('swaps text and ground where the terminal does', () => {
	const svg = drawScreen([[run('chosen', 0, {inverse: true})]], 6, 'A screen');
	expect(svg).toContain('<rect class="text" x="16"');
	expect(svg).toContain('<text class="ground" x="16"');
});

test('escapes text and title', () => {
	const svg = drawScreen([[run('<a & b>', 0)]], 7, 'left & right');
	expect(svg).toContain('>&lt;a &amp; b&gt;</text>');
	expect(svg).toContain('<title>left &amp; right</title>');
});
