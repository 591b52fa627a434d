import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import {
	articleInWords,
	createRowWords,
	sentenceInWords,
	tellingsInWords,
} from '../../source/layout/in-words.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

const left = articleOf(
	[
		{role: 'headline', text: 'Ferry strikes pier'},
		'The ferry struck the pier at noon.',
		'In all, 34 people were hurt, the harbour master Anna Lind said.',
		'The sea was calm.',
		{role: 'caption', text: 'The ferry in March'},
	],
	{outlet: 'Harbour Times', title: 'Ferry strikes pier', published: '2024-03-19'},
);
const right = articleOf([
	{role: 'headline', text: 'Crash in the harbour'},
	'36 people were hurt.',
	'The ferry struck the pier at noon.',
	'Divers will look at the hull on Friday.',
]);

const link = {relation: 'same', confidence: 0.9} as const;
const comparison = compare(
	left,
	right,
	linkedBy({...link, left: [1], right: [2]}, {...link, left: [2], right: [1], relation: 'partial'}),
);
const said = comparison.rows.map(createRowWords(comparison));

test.each([
	['the headlines', 'Not compared. Left: Ferry strikes pier. Right: Crash in the harbour.'],
	['the same words once', 'The same words, at another place: The ferry struck the pier at noon.'],
	['a sentence of the left report', 'Only in the left report: The sea was calm.'],
	[
		'a sentence of the right report',
		'Only in the right report: Divers will look at the hull on Friday.',
	],
	['a caption', 'Not compared: The ferry in March.'],
])('%s', (_, words) => {
	expect(said).toContain(words);
});

test('where the other report may yet tell what stands alone', () => {
	const possible = [{left: 3, right: 2, confidence: 0.4}];
	const doubted = compare(left, right, {links: [], possible});
	expect(doubted.rows.map(createRowWords(doubted))).toContain(
		'Only in the left report, it seems: The sea was calm. Right 2, perhaps: The ferry struck the pier at noon.',
	);
});

test('both sides of what differs, by number, and what they disagree on', () => {
	const words = said.find(each => each.startsWith('The two disagree'));
	expect(words).toMatch(
		/Left 2: In all, 34 people .* said\. Right 1: 36 people were hurt\. Left says 34( people)?, right 36( people)?\./,
	);
	expect(words).toContain('Left alone: Anna Lind');
});

test('a report', () => {
	expect(articleInWords(left)).toBe('Harbour Times: Ferry strikes pier. 19 Mar 2024, 23 words.');
});

test('what a line is, where it is no news', () => {
	expect(left.sentences.map(sentenceInWords)).toEqual([
		'Headline: Ferry strikes pier.',
		'The ferry struck the pier at noon.',
		'In all, 34 people were hurt, the harbour master Anna Lind said.',
		'The sea was calm.',
		'Caption: The ferry in March.',
	]);
});

test('who tells a claim, and who does not', () => {
	const version = {sentences: [], near: [], lacks: [], adds: [], conflicts: []};
	const told = (['reports', 'leaves out', 'disagrees', 'reports'] as const).map(
		(telling, index) => ({
			name: `Outlet ${index}`,
			article: left,
			version: {...version, telling},
		}),
	);
	expect(tellingsInWords(told)).toBe(
		'Reports it: Outlet 0, Outlet 3. Disagrees: Outlet 2. Leaves it out: Outlet 1.',
	);
});
