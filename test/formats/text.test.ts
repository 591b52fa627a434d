import {describe, expect, test} from 'vitest';
import {hitsText, storiesText} from '../../source/formats/text.js';
import {plainPaint} from '../../source/theme/paint.js';
import {articleOf} from '../fixtures/article.js';

test('however long a report is, its title stands apart from its length', () => {
	const long = articleOf(['word '.repeat(123_456)], {title: 'A long read'});
	const short = articleOf(['A bridge fell.'], {title: 'A short read'});
	const text = storiesText([{title: 'Reads', articles: [long, short]}], {
		width: 100,
		paint: plainPaint,
	});
	expect(text).toMatch(/ \d{6} words {2}A long read\n.*\n.* \d words {7}A short read\n/);
});

describe('where a report was read', () => {
	const source = `reports/${'of-the-flood/'.repeat(5)}ledger\u001B[2J.txt`;
	const shown = source.replace('\u001B[2J', '');
	const report = articleOf(['A bridge fell.'], {source});
	const stories = [{title: 'The flood', articles: [report]}];
	const hit = {article: report.id, sentence: 0, text: 'A bridge fell.', score: 1, matches: []};

	test('is told in whole, however narrow the lines are', () => {
		const options = {width: 40, paint: plainPaint};
		expect(storiesText(stories, options).split('\n')[2]).toBe(`    ${shown}`);
		expect(hitsText([hit], [report], options).split('\n')[1]).toBe(`  ${shown}`);
	});

	test('is told in words', () => {
		const options = {width: 200, paint: plainPaint, spoken: true};
		expect(storiesText(stories, options)).toContain(`\nRead from: ${shown}\n`);
		expect(hitsText([hit], [report], options)).toContain(`\nRead from: ${shown}\n`);
	});

	test('is left out where it was standard input', () => {
		const piped = {...report, source: '-'};
		const options = {width: 80, paint: plainPaint};
		expect(storiesText([{title: 'The flood', articles: [piped]}], options)).toBe(
			'The flood\n  report               3 words     Report\n',
		);
	});
});
