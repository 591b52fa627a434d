import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createEditDistance} from '../../source/search/edit-distance.js';

/** The same by the textbook's table: the last row, one number for each beginning of the word. */
const lastRow = (pattern: string, word: string): number[] => {
	const rows: number[][] = [];
	for (let i = 0; i <= pattern.length; i++) {
		const row: number[] = [i];
		for (let j = 1; j <= word.length; j++) {
			const at = (up: number, left: number) => (up === 0 ? row : rows[i - up])?.[j - left] ?? 0;
			if (i === 0) {
				row.push(j);
				continue;
			}
			const same = pattern[i - 1] === word[j - 1];
			const swapped = pattern[i - 1] === word[j - 2] && pattern[i - 2] === word[j - 1];
			row.push(
				Math.min(
					at(1, 0) + 1,
					at(0, 1) + 1,
					at(1, 1) + (same ? 0 : 1),
					i > 1 && j > 1 && swapped ? at(2, 2) + 1 : Infinity,
				),
			);
		}
		rows.push(row);
	}
	return rows.at(-1) ?? [];
};

const letters = fc.constantFrom(...'abcé汉');

describe('edit distance', () => {
	it('counts a swap of neighbours as one edit', () => {
		expect(createEditDistance('raod')('road').whole).toBe(1);
	});

	it('knows the distance to the nearest beginning', () => {
		expect(createEditDistance('presid')('president')).toEqual({whole: 3, beginning: 0});
		expect(createEditDistance('persid')('president')).toEqual({whole: 4, beginning: 1});
	});

	it('is what the table says', () => {
		fc.assert(
			fc.property(
				fc.string({unit: letters, minLength: 1, maxLength: 32}),
				fc.string({unit: letters, maxLength: 40}),
				(pattern, word) => {
					const row = lastRow(pattern, word);
					expect(createEditDistance(pattern)(word)).toEqual({
						whole: row.at(-1),
						beginning: Math.min(...row),
					});
				},
			),
		);
	});
});
