import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import {lineText} from '../../source/layout/line.js';
import {createWhyLine} from '../../source/layout/why.js';
import {articleOf} from '../fixtures/article.js';

const comparison = compare(
	articleOf([
		'A passenger ferry hit the outer breakwater at Kestle in thick fog on Tuesday.',
		'Halloran Line carried 1.3 million passengers last year.',
	]),
	articleOf([
		'In thick fog on Tuesday a passenger ferry hit the breakwater at Kestle.',
		'The ferry stays in port until Friday.',
	]),
);
const whyLine = createWhyLine(comparison);
const shown = comparison.rows.map(row => lineText(whyLine(row)));

test('says how sure a link is, what both sides have, and the next best partner', () => {
	expect(shown[0]).toMatch(
		/^sure: \d+ % {4}next best: right 2 \(\d+ %\) {4}both have, the rarest first: /,
	);
	expect(shown[0]).toMatch(/first: .*\bfog\b/);
	expect(shown[0]).toMatch(/first: .*\bbreakwater\b/);
	expect(shown[0]).not.toContain('outer');
});

test('names no other partner that is next to impossible', () => {
	const council = 'The council of Kestle voted on Monday to close the market hall.';
	const compared = compare(
		articleOf([council, 'The mayor of Kestle said nothing.'], {id: 'a'}),
		articleOf([council, 'Halloran Line carried 1.3 million passengers last year.'], {id: 'b'}),
	);
	const why = createWhyLine(compared);
	const said = compared.rows.flatMap(row => (row.link ? [lineText(why(row))] : []));
	expect(said).toEqual([expect.stringMatching(/^sure: \d+ % {4}no other candidate {4}/)]);
});

test('says of a sentence without a link what comes nearest to it, and what that is linked with', () => {
	const row = comparison.rows.find(({right}) => right.includes(1));
	expect(row && lineText(whyLine(row))).toMatch(
		/^no link; nearest: left 1 \(\d+ %\), linked with right 1 {2}A passenger ferry hit/,
	);
});

test('says where nothing comes near', () => {
	const row = comparison.rows.find(({left}) => left.includes(1));
	expect(row && lineText(whyLine(row))).toMatch(/^no link: nothing like it/);
});
