import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {agree} from '../../source/details/agree.js';
import {detailsOf} from '../../source/details/details-of.js';
import {articleOf} from '../fixtures/article.js';
import {newsText} from './news-text.js';

describe('detailsOf', () => {
	test('gives one list for each sentence, in the order of the text', () => {
		const [first, second] = detailsOf(
			articleOf(['Mayor Ana Ruiz said 40 people fled on Friday.', 'Ruiz wept.']),
		);
		expect(first?.map(({kind, text}) => [kind, text])).toEqual([
			['name', 'Ana Ruiz'],
			['figure', '40'],
			['date', 'Friday'],
		]);
		expect(second?.map(({kind, text}) => [kind, text])).toEqual([['name', 'Ruiz']]);
	});

	test.each([
		['any text', fc.string({unit: 'binary', minLength: 1})],
		['news', newsText],
	])('cuts the text of each detail out of its sentence: %s', (_, text) => {
		fc.assert(
			fc.property(fc.array(text, {maxLength: 5}), texts => {
				const found = detailsOf(articleOf(texts));
				expect(found).toHaveLength(texts.length);
				for (const [index, details] of found.entries()) {
					for (const detail of details) {
						expect(detail.text).toBe(texts[index]?.slice(detail.start, detail.end));
						expect(detail.text).not.toBe('');
					}
				}
			}),
		);
	});

	test('finds numbers and names in other languages', () => {
		const texts = (text: string) =>
			detailsOf(articleOf([text]))
				.flat()
				.map(detail => detail.text);
		expect(texts('В аварии под Тверью пострадали 36 человек.')).toEqual(['Тверью', '36']);
		expect(texts('事故で36人が負傷した。')).toEqual(['36']);
		expect(texts('L’incendie à Marseille a détruit 5,5 hectares.')).toContain('5,5 hectares');
	});
});

test('agreement is symmetric, and every detail agrees with itself', () => {
	fc.assert(
		fc.property(newsText, newsText, (left, right) => {
			const [first = [], second = []] = detailsOf(articleOf([left, right]));
			for (const a of first) {
				expect(agree(a, a)).toBe(true);
				for (const b of second) {
					expect(agree(a, b)).toBe(agree(b, a));
				}
			}
		}),
	);
});
