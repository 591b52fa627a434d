import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compare} from '../../source/comparison/compare.js';
import {findCoverage} from '../../source/coverage/find-coverage.js';
import {
	coverageSummary,
	createCoverageLayout,
	layoutCoverage,
} from '../../source/layout/coverage.js';
import {lineText, lineWidth} from '../../source/layout/line.js';
import {linkedBy} from '../fixtures/alignment.js';
import {articleOf} from '../fixtures/article.js';

const storyOf = (
	outlets: readonly string[],
	sentence = 'The levee at Tolland Ferry broke before dawn.',
) =>
	findCoverage(
		outlets.map((outlet, index) => articleOf([sentence], {id: `report-${index}`, outlet})),
		(left, right) =>
			compare(
				left,
				right,
				left.outlet === 'Gazette' || right.outlet === 'Gazette'
					? linkedBy()
					: linkedBy({left: [0], right: [0], relation: 'same', confidence: 0.9}),
			),
	);

const textOf = (lines: readonly Parameters<typeof lineText>[0][]) =>
	lines.map(spans => lineText(spans).trimEnd()).join('\n');

test('counts and signs are told in every width', () => {
	const narrow = textOf(layoutCoverage(storyOf(['Courier', 'Wire', 'Gazette']), {width: 40}));
	expect(narrow).toContain('\n  2 claims   0 in every report\n  1 in one alone   0 disputed\n');
	expect(narrow).toContain(
		'\n  ● reports it   ◐ in part   ! disagrees\n  ? perhaps   · leaves it out',
	);
});

test.each([
	[60, '2 claims   0 in every report   1 in one alone   0 disputed'],
	[48, '2 claims   0 in all   1 in one   0 disputed'],
	[42, '2 claims  0 in all  1 in one  0 disputed'],
	[20, '2 claims  0 in all…'],
])('the counts take the words that have room in %i columns', (width, words) => {
	const coverage = storyOf(['Courier', 'Wire', 'Gazette']);
	expect(lineText(coverageSummary(coverage, width))).toBe(words);
});

test('claims stand down and outlets across, with what the signs mean', () => {
	expect(textOf(layoutCoverage(storyOf(['Courier', 'Wire', 'Gazette']), {width: 76}))).toBe(
		`
  1 Courier  1 claim  Report
  2 Wire     1 claim  Report
  3 Gazette  1 claim  Report
  2 claims   0 in every report   1 in one alone   0 disputed
  ──────────────────────────────────────────────────────────────────────────
                                          1 Courier  2 Wire     3 Gazette
  The levee at Tolland Ferry broke        ●          ●          ·
  before dawn.
  The levee at Tolland Ferry broke        ·          ·          ●
  before dawn.
  ──────────────────────────────────────────────────────────────────────────
  ● reports it   ◐ in part   ! disagrees   ? perhaps   · leaves it out`.slice(1),
	);
});

test('where names have no room, outlets are numbers', () => {
	const outlets = ['Northern Wire', 'Port City Herald', 'The Spark', 'Volga Courier'];
	const {heading} = createCoverageLayout(storyOf(outlets), {width: 60});
	expect(lineText(heading).trim()).toBe('1  2  3  4');
});

test('where not all outlets have room, arrows show that there are more', () => {
	const coverage = storyOf(Array.from({length: 30}, (_, index) => `Outlet ${index}`));
	const first = createCoverageLayout(coverage, {width: 78});
	expect(lineText(first.heading)).toMatch(/^ +1 .*›$/);
	const second = createCoverageLayout(coverage, {width: 78, first: first.end});
	expect(second.first).toBe(first.end);
	expect(lineText(second.heading)).toMatch(new RegExp(`^ +‹ +${first.end + 1} `));
});

test('no line is wider than asked for, and every outlet is shown', () => {
	fc.assert(
		fc.property(
			fc.integer({min: 40, max: 200}),
			fc.integer({min: 1, max: 40}),
			fc.constantFrom('Herald', 'The Northern Wire of Tolland Ferry', '長江日報'),
			fc.constantFrom(
				'The levee broke.',
				'堤防が決壊した。'.repeat(9),
				'Donaudampfschiff'.repeat(9),
			),
			(width, outlets, outlet, sentence) => {
				const coverage = storyOf(
					Array.from({length: outlets}, () => outlet),
					sentence,
				);
				const lines = layoutCoverage(coverage, {width});
				expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
				expect(textOf(lines).split('●')).toHaveLength(outlets + 2);
			},
		),
		{numRuns: 40},
	);
});

test('one long title cuts no other', () => {
	const coverage = storyOf(['Courier', 'Wire', 'Gazette']);
	const titles = ['Levee breaks before dawn'.repeat(5), 'A levee breaks', 'Flood'];
	const titled = {
		...coverage,
		articles: coverage.articles.map((article, at) => ({...article, title: titles[at] ?? ''})),
	};
	const [long, ...short] = textOf(layoutCoverage(titled, {width: 76}))
		.split('\n')
		.slice(0, 3);
	expect(long).toMatch(/…$/);
	expect(short).toEqual(['  2 Wire     1 claim  A levee breaks', '  3 Gazette  1 claim  Flood']);
});
