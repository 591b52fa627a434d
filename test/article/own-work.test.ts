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
import {hitsText} from '../../source/formats/text.js';
import {loadLibrary} from '../../source/library/library.js';
import type {Hit} from '../../source/search/passage.js';
import {createPaint, plainPaint} from '../../source/theme/paint.js';
import {onDark} from '../../source/theme/palettes.js';

const {articles} = await loadLibrary(['samples']);
const [one, other] = articles;
if (one === undefined || other === undefined) {
	throw new Error('there are samples');
}

const comparison = compare(one, other);
const coverage = findCoverage(articles, compare);
const stories = [{title: one.title, articles}];

const hits: readonly Hit[] = [1, 2].flatMap(sentence =>
	[one, other].map(({id, sentences}) => ({
		article: id,
		sentence,
		text: sentences[sentence]?.text ?? '',
		score: 1,
		matches: [],
	})),
);

type Options = {
	readonly width: number;
	readonly spoken?: boolean;
	/** With how many colours. */
	readonly level?: 0 | 1 | 3;
};

const expectKnown = (...written: readonly (string | undefined)[]): void => {
	const texts = written.filter(text => text !== undefined);
	expect(texts.filter(text => !isOwnWork(text))).toEqual([]);
	expect(texts.filter(text => !isOwnWork(text.replaceAll('\n', '\r\n')))).toEqual([]);
};

describe.each(formats.filter(format => format !== 'json'))('what is written as %s', format => {
	test.each([
		{width: 40},
		{width: 80},
		{width: 100},
		{width: 40, spoken: true},
		{width: 100, spoken: true},
		{width: 80, level: 1},
		{width: 100, level: 3},
	] as const)('is known as such: %j', ({level = 0, ...options}: Options) => {
		const painted = {...options, paint: level === 0 ? plainPaint : createPaint(onDark, level)};
		expectKnown(
			renderComparison(comparison, format, painted),
			renderCoverage(coverage, format, painted),
			options.spoken ? undefined : renderArticle(one, () => [], format, painted),
			renderStories(stories, format, painted),
		);
	});
});

test.each([40, 100])('so are passages that were found, %i columns wide', width => {
	const options = {width, paint: plainPaint};
	expectKnown(hitsText(hits, articles, options), hitsText(hits.slice(1, 2), articles, options));
});

test.each([40, 100])('so are passages in words, %i columns wide', width => {
	const options = {width, paint: plainPaint, spoken: true};
	expectKnown(hitsText(hits, articles, options), hitsText(hits.slice(1, 2), articles, options));
	expect(hitsText([], articles, options)).toBe('');
});

test.each(['northern-wire.md', 'the-spark.txt'])('a report is no such work: %s', async name => {
	expect(isOwnWork(await readFile(`samples/${name}`, 'utf8'))).toBe(false);
});

test.each([
	'  Left turn banned\n  Right turns too\n\nThe council said so on Monday.',
	'Mayor resigns\n  By Ann Lee, 212 words\n\nThe mayor resigned on Monday.',
	'   Mayor resigns\n   The Ledger · 19 March\n\nThe mayor resigned on Monday.',
	'Story: how the mayor fell\nBy Ann Lee\n\nHe wrote 212 words.\nThen he resigned.\n',
	'2 passages.\n\nTwo passages under the river were closed on Monday.\n',
	'The report has 212 words.\n\n31 claims are filed, the mayor said.\n',
	'Mayor resigns\n  The Ledger  19 March …\nThe mayor resigned on Monday.\n',
	'LONDON  14 May 2024  Mayor resigns\n  By Ann Lee\n\nThe mayor resigned on Monday.\n',
	'  12 dead in flood\n  31 claims filed\n\nThe river rose on Monday.',
])('nor is a text that begins like one: %j', text => {
	expect(isOwnWork(text)).toBe(false);
});

test('a long table whose lines are cut is looked through at once', () => {
	const row = `  a${'  1'.repeat(8)} …\n`;
	expect(isOwnWork(`Table\n${row.repeat(500)}The end.`)).toBe(false);
});
