import fc from 'fast-check';
import {expect, test} from 'vitest';
import {NearestGraph} from '../../source/library/nearest.js';

const size = 12;
const most = 3;
const item = fc.integer({min: 0, max: size - 1});
// Many are as alike as others.
const likeness = fc.oneof(
	fc.double({min: 0.001, max: 1, noNaN: true}),
	fc.constantFrom(0.25, 0.5, 0.75),
);
const joins = fc.uniqueArray(
	fc.tuple(item, item, likeness).filter(([a, b]) => a < b),
	{selector: ([a, b]) => a * size + b, maxLength: 66},
);

test('joins two items where each is among those that the other is most like', () => {
	fc.assert(
		fc.property(joins, all => {
			const graph = new NearestGraph(size, most);
			for (const [left, right, likeness] of all) {
				graph.join(left, right, likeness);
			}

			const mostOf = (item: number) =>
				all
					.filter(([left, right]) => left === item || right === item)
					.sort(([, , a], [, , b]) => b - a)
					.slice(0, most)
					.map(([left, right]) => (left === item ? right : left));
			const expected = Array.from({length: size}, (_, item) =>
				mostOf(item).filter(other => mostOf(other).includes(item)),
			);
			const found = graph.finish().map(others => [...others.keys()].sort());
			expect(found).toEqual(expected.map(others => others.sort()));
		}),
	);
});
