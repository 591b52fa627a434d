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

test('most reports of one event are linked as ever, whatever their dates', () => {
	const pairs = readGold(goldFolder).map(({left, right}) => {
		const linked = (published: string | undefined) =>
			align({...left, published: '2025-06-01'}, {...right, published}).links.map(link => [
				link.left,
				link.right,
			]);
		return {ever: linked(undefined), apart: linked('2024-06-01')};
	});
	const asEver = pairs.filter(({ever, apart}) => JSON.stringify(ever) === JSON.stringify(apart));
	expect(asEver.length).toBeGreaterThanOrEqual(17);
	expect(pairs.filter(({apart}) => apart.length === 0).length).toBeLessThanOrEqual(1);
});

test('a sentence or two in the same words do not link reports of layoffs in different years', () => {
	const pairs = readLookAlikes().filter(isLayoffs);
	expect(pairs.map(({left, right}) => align(left, right).links)).toEqual([[]]);
});
