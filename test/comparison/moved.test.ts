import {expect, test} from 'vitest';
import type {Link} from '../../source/alignment/alignment.js';
import {findMoved} from '../../source/comparison/moved.js';

const links = (...rights: number[]): Link[] =>
	rights.map((right, left) => ({left: [left], right: [right], relation: 'same', confidence: 1}));

test('nothing has moved where both reports keep the order', () => {
	expect(findMoved(links(0, 2, 5), () => 1)).toEqual([false, false, false]);
});

test('one paragraph that stands elsewhere has moved, not all the others', () => {
	expect(findMoved(links(3, 0, 1, 2), () => 1)).toEqual([true, false, false, false]);
});

test('of two that have changed places the shorter has moved', () => {
	const weight = ({left}: Link) => (left[0] === 0 ? 50 : 200);
	expect(findMoved(links(1, 0), weight)).toEqual([true, false]);
});

test('no links', () => {
	expect(findMoved([], () => 1)).toEqual([]);
});
