import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {unpackArticle} from '../../source/article/packed.js';
import {fromLine, toLine} from '../../source/library/article-line.js';

const text = fc.string({unit: 'grapheme'});
const article: fc.Arbitrary<Article> = fc.record({
	id: text,
	source: text,
	outlet: fc.option(text, {nil: undefined}),
	title: text,
	published: fc.option(text, {nil: undefined}),
	url: fc.option(text, {nil: undefined}),
	sentences: fc.array(
		fc.record({text, role: fc.constantFrom('headline', 'body'), paragraph: fc.nat()}),
	),
});

test('articles come back from a line of text as they were', () => {
	fc.assert(
		fc.property(fc.array(article), articles => {
			const line = toLine(articles);
			expect(line).not.toContain('\n');
			expect(fromLine(Buffer.from(line)).map(unpackArticle)).toEqual(articles);
		}),
	);
});
