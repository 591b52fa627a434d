import fc from 'fast-check';
import {expect, test} from 'vitest';
import {packTerms, unpackTerms} from '../../source/library/packed-terms.js';

const term = fc.record({
	kind: fc.constantFrom('word', 'detail'),
	sentences: fc.integer({min: 1, max: 9999}),
});

test('terms are the same after packing, whatever they are, and take one line', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.string(), term)), entries => {
			const terms = new Map(entries);
			const packed = packTerms(terms);
			expect([...unpackTerms(packed)]).toEqual([...terms]);
			expect(packed).not.toContain('\n');
		}),
	);
});
