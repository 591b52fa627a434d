import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import {layoutComparison} from '../../source/layout/comparison.js';
import {lineText} from '../../source/layout/line.js';
import {articleOf} from '../fixtures/article.js';

test('lists what one report has alone by kind, each text once', () => {
	const left = articleOf([
		'Dmitry Peskov spoke on Tuesday.',
		'On Tuesday, two trains left and two ships sank, he said.',
	]);
	const comparison = compare(left, articleOf(['Nothing of note was heard elsewhere.']));
	const lines = layoutComparison(comparison, {width: 60}).map(lineText);
	expect(lines.slice(lines.indexOf('  In the left report alone:'))).toEqual([
		'  In the left report alone:',
		'    names       Dmitry Peskov',
		'    figures     two',
		'    dates       Tuesday',
	]);
});

test('says where two reports have no sentence in common', () => {
	const words = '  No sentence in common: perhaps these report different events.';
	const linesOf = (left: string, right: string) =>
		layoutComparison(compare(articleOf([left]), articleOf([right])), {width: 80}).map(lineText);
	expect(linesOf('A ferry sank off Oslo.', 'The mint raised its rates.')).toContain(words);
	expect(linesOf('A ferry sank off Oslo.', 'A ferry sank off Oslo.')).not.toContain(words);
});
