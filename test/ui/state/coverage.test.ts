import {describe, expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.js';
import type {GroupedLibrary} from '../../../source/library/grouped.js';
import {reduce} from '../../../source/ui/state/reduce.js';
import type {State} from '../../../source/ui/state/state.js';
import {claimsOfScreen, pairsCompared, wantedCoverage} from '../../../source/ui/state/story.js';
import {articleOf} from '../../fixtures/article.js';
import {after, articles, library, libraryOf, open, press} from '../library.js';

const {northern, herald} = articles;

/** The text of the selected claim. */
const selected = (state: State): string | undefined => {
	const {screen} = state;
	if (screen.name !== 'coverage') {
		return undefined;
	}

	const {article, sentence} =
		claimsOfScreen(state, screen)[screen.cursor.selected]?.representative ?? {};
	return screen.articles[article ?? -1]?.sentences[sentence ?? -1]?.text;
};

const covering = (...keys: readonly string[]) => press(open(), 'v', ...keys);

describe('opening', () => {
	test('from the reader, the claim of the sentence is selected', () => {
		expect(selected(press(open(), 'Enter', 'G', 'v'))).toBe(
			'The two leaders have met more than 40 times.',
		);
	});

	test('from a line that is no claim, the next one of its report is', () => {
		const lines = [
			'Two men were killed in Harbin on Monday.',
			{role: 'heading', text: 'What comes next'} as const,
			'The trial of the driver begins in July.',
		];
		const [one, other] = ['one', 'other'].map(id => articleOf(lines, {id, title: id}));
		const state = press(open(libraryOf(one as Article, other as Article)), 'Enter', 'j', 'v');
		expect(selected(state)).toBe('The trial of the driver begins in July.');
	});

	test('from a comparison too, and a second time', () => {
		const state = press(open(), 'c', 'G', 'v');
		expect(selected(state)).toBe('The two leaders have met more than 40 times.');
		expect(selected(press(state, 'q', 'v'))).toBe('The two leaders have met more than 40 times.');
	});

	test('a report that is alone has no coverage', () => {
		const state = press(open(), 'j', 'j', 'v');
		expect(state.screen.name).toBe('library');
		expect(state.note).toBe('no other report of this story');
	});

	test('nor is there any before the stories are found', () => {
		const loading = {...library, progress: {work: 'grouping', share: 0.5}} as const;
		expect(press(open(loading), 'j', 'j', 'v').note).toBe('the stories are not found yet');
	});
});

describe('choosing', () => {
	test('a filter and an order stay at the selected claim', () => {
		const harbin = covering('j');
		expect(selected(harbin)).toContain('Harbin');
		expect(selected(press(harbin, 'f'))).toContain('Harbin');
		expect(selected(press(harbin, 'o', 'o'))).toContain('Harbin');
	});

	test('a filter that hides the claim selects the nearest one that it shows, and gives it back', () => {
		const before = covering('G');
		const hidden = press(before, 'f', 'f');
		expect(selected(hidden)).toContain('$218 billion');
		expect(selected(press(hidden, 'f', 'f'))).toBe(selected(before));
	});

	test('but not once the reader has gone on from there, and come back', () => {
		const chosen = covering('G', 'f', 'f', 'g', 'G');
		expect(selected(press(chosen, 'f', 'f'))).toBe(selected(chosen));
	});

	test.each(['Enter', 'c', 'y', 'i'])('where a filter shows nothing, %s says so', key => {
		const nothing = covering('f', 'f', 'f');
		expect(press(nothing, key)).toEqual({...nothing, note: 'the filter shows no claim'});
	});

	test('there is no report beyond the last', () => {
		expect(covering('l', 'l').note).toBe('this is the last report');
		expect(covering('h').note).toBe('this is the first report');
	});
});

describe('a claim', () => {
	test('is read where the chosen report tells it', () => {
		const {screen} = covering('l', 'Enter');
		expect(screen).toMatchObject({name: 'reader', article: herald, cursor: {selected: 1}});
	});

	test('is read where it is told, if the chosen report leaves it out', () => {
		const {screen} = covering('j', 'Enter');
		expect(screen).toMatchObject({name: 'reader', article: herald, cursor: {selected: 2}});
	});

	test('is compared there, the chosen report on the left if it tells it', () => {
		expect(covering('c').screen).toMatchObject({
			name: 'compare',
			articles: {left: northern, right: herald},
			cursor: {selected: 1},
		});
		expect(covering('l', 'c').screen).toMatchObject({articles: {left: herald, right: northern}});
	});

	test('that the chosen report leaves out is compared with what tells it', () => {
		const state = covering('j', 'c');
		expect(state.screen).toMatchObject({articles: {left: herald, right: northern}});
	});

	test('is copied in the words of the chosen report', () => {
		expect(covering('l', 'y').requests).toEqual([{type: 'copy', text: herald.sentences[1]?.text}]);
	});
});

test('keeps the coverage while the library stays the same', () => {
	const state = covering();
	const again = press(press(state, 'q'), 'v');
	expect(again.coverages).toBe(state.coverages);
	expect(library.stories[0]?.articles).toBe(
		again.screen.name === 'coverage' && again.screen.articles,
	);
});

describe('while the reports are being compared', () => {
	const waiting = reduce(open(), {type: 'press', key: 'v'});
	const reports = library.stories[0]?.articles ?? [];

	test('leaving stops it, and says so', () => {
		const left = reduce(waiting, {type: 'press', key: 'Esc'});
		expect(left.note).toBe('stopped comparing');
		expect(wantedCoverage(left)).toBeUndefined();
		expect(press(open(), 'v', 'Esc').note).toBeUndefined();
	});

	test('leaving a comparison that is not made stops that', () => {
		const left = reduce(reduce(open(), {type: 'press', key: 'c'}), {type: 'press', key: 'Esc'});
		expect(left.note).toBe('stopped comparing');
	});

	test('it is told how far it is', () => {
		const state = after(open(), {type: 'show-covering', covering: {articles: reports, share: 1}});
		expect(pairsCompared(state, reports)).toEqual({done: 1, all: 1});
		expect(pairsCompared(state, [northern, herald, northern])).toEqual({done: 0, all: 3});
	});
});

test('a story that one comes back to is not compared again', () => {
	const one = [northern, herald];
	const other = [articleOf(['A.'], {id: 'x'}), articleOf(['B.'], {id: 'y'})];
	const two = {
		...library,
		stories: [
			{title: 'One', articles: one},
			{title: 'Other', articles: other},
		],
		articles: [...one, ...other],
	};
	const both = press(open(two), 'v', 'q', 'G', 'v', 'q');
	expect(wantedCoverage(reduce(press(both, 'g'), {type: 'press', key: 'v'}))).toBeUndefined();
});

describe.each([
	['who reports what', ['v']],
	['the sentences that no other report has', ['Enter', ']']],
])('%s, of a report alone', (_, keys) => {
	test('says why there is no other', () => {
		const note = (loaded: Partial<GroupedLibrary>) =>
			press(open({...libraryOf(northern), ...loaded}), ...keys).note;
		expect(note({})).toBe('no other report of this story');
		expect(note({progress: {work: 'grouping', share: 0.5}})).toBe('the stories are not found yet');
		expect(note({isUngrouped: true})).toMatch('the grouping was stopped');
	});
});
