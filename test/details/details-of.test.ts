import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {detailsOf} from '../../source/details/details-of.js';
import {article, detailsIn} from './article.js';

describe('detailsOf', () => {
	test('gives one list for each sentence, in the order of the text', () => {
		const [first, second] = detailsOf(
			article('Mayor Ana Ruiz said 40 people fled on Friday.', 'Ruiz wept.'),
		);
		expect(first?.map(({kind, text}) => [kind, text])).toEqual([
			['name', 'Ana Ruiz'],
			['figure', '40'],
			['date', 'Friday'],
		]);
		expect(second).toMatchObject([{kind: 'name', text: 'Ruiz', words: ['ana', 'ruiz']}]);
	});

	test('cuts the text of a detail out of its sentence, whatever the sentence is', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary', minLength: 1}), {maxLength: 5}), texts => {
				const found = detailsOf(article(...texts));
				expect(found).toHaveLength(texts.length);
				for (const [index, details] of found.entries()) {
					for (const {text, start, end} of details) {
						expect(text).toBe(texts[index]?.slice(start, end));
						expect(text).not.toBe('');
					}
				}
			}),
		);
	});

	test('finds numbers in other languages', () => {
		expect(detailsIn('В аварии пострадали 36 человек.', 'figure')).toEqual(['36']);
		expect(detailsIn('事故で36人が負傷した。', 'figure')).toEqual(['36']);
		expect(detailsIn('Bei dem Unfall wurden 1.250.000 Liter verschüttet.', 'figure')).toEqual([
			'1.250.000 Liter',
		]);
	});
});
