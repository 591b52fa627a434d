import fc from 'fast-check';
import {expect, test} from 'vitest';
import {longestRun} from '../../../source/alignment/evidence/run.js';

const text = fc.array(fc.constantFrom(...'abc'), {maxLength: 12});

const passagesOf = (items: readonly string[]): readonly string[] =>
	items.flatMap((_, from) =>
		items.slice(from).map((_, more) => items.slice(from, from + more + 1).join('')),
	);

test('is as long as the longest passage that stands in both texts', () => {
	fc.assert(
		fc.property(text, text, (a, b) => {
			const others = new Set(passagesOf(b));
			const shared = passagesOf(a).filter(passage => others.has(passage));
			expect(longestRun(a, b)).toBe(Math.max(0, ...shared.map(({length}) => length)));
		}),
	);
});

test('is the length of two long texts that say one thing over and over', () => {
	const items = Array.from({length: 5000}, () => 'again');
	expect(longestRun(items, items)).toBe(5000);
});
