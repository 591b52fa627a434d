import {expect, test} from 'vitest';
import {storiesText} from '../../source/formats/text.js';
import {plainPaint} from '../../source/theme/paint.js';
import {articleOf} from '../fixtures/article.js';

test('however long a report is, its title stands apart from its length', () => {
	const long = articleOf(['word '.repeat(123_456)], {title: 'A long read'});
	const short = articleOf(['A bridge fell.'], {title: 'A short read'});
	const text = storiesText([{title: 'Reads', articles: [long, short]}], {
		width: 100,
		paint: plainPaint,
	});
	expect(text).toMatch(/ \d{6} words {2}A long read\n.* \d words {7}A short read\n/);
});
