import {expect, test} from 'vitest';
import {languageTag} from '../../source/article/language-tag.js';

test.each([
	['en', 'en'],
	['EN_us', 'en-US'],
	[' zh-hant-tw ', 'zh-Hant-TW'],
	['English', undefined],
	['', undefined],
	['e', undefined],
	['en-\u001B[2J', undefined],
])('%s is %s', (text, tag) => {
	expect(languageTag(text)).toBe(tag);
});
