import {readFile} from 'node:fs/promises';
import {describe, expect, test} from 'vitest';
import {isOwnWork} from '../../source/article/own-work.js';
import {compare} from '../../source/comparison/compare.js';
import {findCoverage} from '../../source/coverage/find-coverage.js';
import {formats} from '../../source/formats/format.js';
import {
	renderArticle,
	renderComparison,
	renderCoverage,
	renderStories,
} from '../../source/formats/render.js';
import {loadLibrary} from '../../source/library/library.js';
import {plainPaint} from '../../source/theme/paint.js';

const {articles} = await loadLibrary(['samples']);
const [one, other] = articles;
if (one === undefined || other === undefined) {
	throw new Error('there are samples');
}

const comparison = compare(one, other);
const coverage = findCoverage(articles, compare);
const stories = [{title: one.title, articles}];

describe.each(formats.filter(format => format !== 'json'))('what is written as %s', format => {
	test.each([{width: 80}, {width: 100}, {width: 100, spoken: true}])(
		'is known as such: %j',
		({width, spoken = false}) => {
			const options = {width, spoken, paint: plainPaint};
			const written = [
				renderComparison(comparison, format, options),
				spoken ? undefined : renderCoverage(coverage, format, options),
				spoken ? undefined : renderArticle(one, () => [], format, options),
				spoken ? undefined : renderStories(stories, format, options),
			].filter(text => text !== undefined);
			expect(written.map(isOwnWork)).not.toContain(false);
			expect(written.map(text => isOwnWork(text.replaceAll('\n', '\r\n')))).not.toContain(false);
		},
	);
});

test.each(['northern-wire.md', 'the-spark.txt'])('a report is no such work: %s', async name => {
	expect(isOwnWork(await readFile(`samples/${name}`, 'utf8'))).toBe(false);
});

test.each([
	'  Left turn banned\n  Right turns too\n\nThe council said so on Monday.',
	'Mayor resigns\n  By Ann Lee, 212 words\n\nThe mayor resigned on Monday.',
	'   Mayor resigns\n   The Ledger · 19 March\n\nThe mayor resigned on Monday.',
	'  12 dead in flood\n  31 claims filed\n\nThe river rose on Monday.',
])('nor is a text that begins like one: %j', text => {
	expect(isOwnWork(text)).toBe(false);
});
