import {expect, test} from 'vitest';
import {readGold} from '../../benchmark/gold.js';
import {goldFolder, readLookAlikes} from '../../benchmark/training.js';
import {align} from '../../source/alignment/align.js';

const isLayoffs = ({left, right}: {left: {id: string}; right: {id: string}}): boolean =>
	left.id === 'meridian-newswire' && right.id === 'norrvane-2024/meridian-newswire.txt';

test('reports of like events that were published in different years are hardly linked', () => {
	const links = readLookAlikes().map(
		({left, right}) =>
			align({...left, published: '2025-06-01'}, {...right, published: '2024-06-01'}).links,
	);
	expect(links.filter(({length}) => length > 0).length).toBeLessThan(links.length / 20);
});

test('a report that comes late is linked where the openings leave no doubt', () => {
	const [pair] = readGold(goldFolder);
	const linked = (published: string) =>
		pair &&
		align({...pair.left, published: '2025-06-01'}, {...pair.right, published}).links.map(
			({left, right}) => [left, right],
		);
	expect(linked('2024-06-01')).toEqual(linked('2025-06-01'));
});

test('a sentence or two in the same words do not link reports of layoffs in different years', () => {
	const pairs = readLookAlikes().filter(isLayoffs);
	expect(pairs.map(({left, right}) => align(left, right).links)).toEqual([[]]);
});
