import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {parseText} from '../../source/article/parse-text.js';
import {compare} from '../../source/comparison/compare.js';
import {formats} from '../../source/formats/format.js';
import {renderComparison} from '../../source/formats/render.js';
import {layoutComparison} from '../../source/layout/comparison.js';
import {textWidth} from '../../source/layout/line.js';
import {readArticles} from '../../source/library/read-articles.js';
import {SourceError} from '../../source/library/source.js';
import {createPaint} from '../../source/theme/paint.js';
import {themes} from '../../source/theme/themes.js';
import {type HostileFile, hostileFile} from './hostile-file.js';
import {hugeTexts} from './hostile-text.js';
import {isThorough, oneHour} from './thorough.js';

// Two files each: 100,000 in all, in parts that can be run one at a time.
const parts = isThorough ? 20 : 1;
const numRuns = isThorough ? 2500 : 50;

/** In microseconds of the processor: nothing hangs, and no pair of small files takes longer. */
const patience = 2_000_000;

const processorTime = (since: NodeJS.CpuUsage): number => {
	const {user, system} = process.cpuUsage(since);
	return user + system;
};

const paint = createPaint(themes.dark.dark, 3);
const escapeCharacter = String.fromCodePoint(27);
/** Our own colours, and the mark that ends a column of right-to-left text. */
const own = new RegExp(`${escapeCharacter}\\[[\\d;]*m|\\u200E`, 'g');
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u;

const fallback = parseText('Putin will visit China.', {}, {id: 'fallback', source: 'fallback.txt'});

/** The first article of a file; another one where it holds none. */
const read = async ({name, bytes}: HostileFile, id: string): Promise<Article> => {
	try {
		const {articles} = await readArticles({bytes}, {id, source: name});
		return articles[0] ?? fallback;
	} catch (error) {
		expect(error).toBeInstanceOf(SourceError);
		return fallback;
	}
};

const expectPlainText = (text: string, width = Number.POSITIVE_INFINITY): void => {
	const lines = text.replaceAll('\t', ' ').split('\n');
	expect(lines.filter(line => unprintable.test(line))).toEqual([]);
	expect(lines.filter(line => textWidth(line) > width)).toEqual([]);
};

test.each(Array.from({length: parts}, (_, part) => part + 1))(
	'no file reaches the terminal as anything but text, at any width, in any format (part %i)',
	async () => {
		await fc.assert(
			fc.asyncProperty(
				hostileFile,
				hostileFile,
				fc.integer({min: 40, max: 220}),
				fc.constantFrom(...formats),
				async (one, other, width, format) => {
					const start = process.cpuUsage();
					const comparison = compare(await read(one, 'left'), await read(other, 'right'));
					const text = renderComparison(comparison, format, {width, paint});
					expectPlainText(
						format === 'text' ? text.replace(own, '') : text,
						format === 'text' ? width : undefined,
					);
					expect(processorTime(start)).toBeLessThan(patience);
				},
			),
			{numRuns},
		);
	},
	oneHour,
);

test.each(hugeTexts)('%s is read and laid out', (_, text) => {
	const parse = (source: string, id: string) => parseText(source, {}, {id, source: `${id}.txt`});
	const comparison = compare(parse(text, 'huge'), fallback);
	const lines = layoutComparison(comparison, {width: 80}).map(paint);
	expectPlainText(lines.join('\n').replace(own, ''), 80);
});
