import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sentenceBreaks} from '../../source/article/sentence-breaks.js';

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

const segmentEnds = (text: string): number[] =>
	[...segmenter.segment(text)].map(({index, segment}) => index + segment.length);

const pieces = fc.constantFrom(
	...[
		'a',
		'Z',
		'É',
		'ß',
		'ж',
		'中',
		'本',
		'7',
		'.',
		'.',
		'!',
		'?',
		'…',
		'。',
		'？',
		'؟',
		' ',
		' ',
		',',
	],
	...[
		'"',
		'”',
		'’',
		'»',
		'(',
		')',
		'—',
		'-',
		';',
		':',
		'\u0301',
		'\u00AD',
		'。',
		'·',
		'$',
		'The ',
		'said ',
	],
);

test('a line ends its sentences where the segmenter of the platform ends them', () => {
	fc.assert(
		fc.property(fc.array(pieces, {maxLength: 40}), parts => {
			const text = parts.join('');
			expect(sentenceBreaks(text)).toEqual(segmentEnds(text));
		}),
		{numRuns: 3000},
	);
});
