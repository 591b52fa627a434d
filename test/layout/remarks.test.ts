import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import {remarksOn} from '../../source/layout/remarks.js';
import {articleOf} from '../fixtures/article.js';

const remarks = (left: string | undefined, right: string | undefined) =>
	remarksOn(
		compare(
			articleOf(['A ferry sank off Oslo.'], {language: left}),
			articleOf(['A ferry sank off Oslo.'], {language: right}),
		),
	);

test.each([
	['en', 'en-GB'],
	[undefined, 'en-US'],
	[undefined, undefined],
])('nothing is to be said of %s and %s', (left, right) => {
	expect(remarks(left, right)).toEqual([]);
});

test.each([
	['de', 'de-AT', 'Both reports are in German: the method'],
	['fr-CA', 'en', 'The left report is in French, the right in English: the method'],
	[undefined, 'pt', 'The left report is in English, the right in Portuguese: the method'],
])('of %s and %s, that the method is made for English', (left, right, words) => {
	expect(remarks(left, right)).toEqual([`${words} is made for English, and will miss links.`]);
});

test('of a script that no English is written in, the same', () => {
	const [persian, english] = ['او به چین می‌رود.', 'He goes to China.'].map(text =>
		articleOf([text]),
	);
	const words = 'The left report is in another language, the right in English';
	expect(persian && english && remarksOn(compare(persian, english))).toContain(
		`${words}: the method is made for English, and will miss links.`,
	);
	expect(persian && remarksOn(compare(persian, persian)).join()).toMatch(
		/^Both reports are in another language/,
	);
});

test('where nothing is linked, that these may be different events', () => {
	const comparison = compare(articleOf(['A ferry sank.']), articleOf(['The mint raised rates.']));
	expect(remarksOn(comparison)).toEqual([
		'No sentence in common: perhaps these report different events.',
	]);
});
