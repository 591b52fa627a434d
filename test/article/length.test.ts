import {expect, test} from 'vitest';
import {lengthOf} from '../../source/article/length.js';
import {articleOf} from '../fixtures/article.js';

test('counts the words and sentences of the running text', () => {
	const article = articleOf([
		{role: 'headline', text: 'Ferry hits wall'},
		'A ferry hit the wall.',
		'It rained.',
		{role: 'caption', text: 'The wall'},
	]);
	expect(lengthOf(article)).toEqual({words: 7, sentences: 2});
});

test('counts characters where words are written without spaces', () => {
	expect(lengthOf(articleOf(['普京5月访问中国。', 'Putin 访问中国。'])).words).toBe(13);
});
