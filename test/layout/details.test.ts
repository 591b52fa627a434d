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
