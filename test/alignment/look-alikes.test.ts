import {expect, test} from 'vitest';
import {readLookAlikes} from '../../benchmark/training.js';
import {align} from '../../source/alignment/align.js';

const isLayoffs = ({left, right}: {left: {id: string}; right: {id: string}}): boolean =>
	left.id === 'meridian-newswire' && right.id === 'norrvane-2024/meridian-newswire.txt';

test('a sentence or two in the same words do not link reports of layoffs in different years', () => {
	const pairs = readLookAlikes().filter(isLayoffs);
	expect(pairs.map(({left, right}) => align(left, right).links)).toEqual([[]]);
});
