import {describe, expect, test} from 'vitest';
import type {Nearest} from '../../../source/search/nearest.js';
import type {Hit} from '../../../source/search/passage.js';
import type {State} from '../../../source/ui/state/state.js';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {after, articles, library, libraryOf, open, press} from '../library.js';

const harbin: Hit = {
	article: articles.herald.id,
	sentence: 2,
	text: articles.herald.sentences[2]?.text ?? '',
	score: 1,
	matches: [[21, 27]],
};

const answered = (
	state: State,
	query: string,
	hits: readonly Hit[],
	{nearest, count = hits.length}: {nearest?: Nearest; count?: number} = {},
): State =>
	after(state, {
		type: 'show-answer',
		query,
		answer: {hits, count, nearest, searched: 10, complete: true},
	});

const typed = (columns: number, ...keys: readonly string[]) =>
	press(open(library, {columns, rows: 18}), '/', ...keys);

test('shows each passage under its report', () => {
	const state = answered(typed(80, ...'harbn'), 'harbn', [harbin]);
	expect(frameOf(state)).toEqual([
		'  wirediff › search',
		'/ harbn                                                              1 passage',
		'  ────────────────────────────────────────────────────────────────────────────',
		'▌ City Herald  20 Mar 2024  Kremlin chief plans a journey to Beijing',
		'▌ He will also stop in Harbin, where a fair opens that week.',
		'',
		'',
		'',
		'',
		'',
		'',
		'',
		'',
		'',
		'',
		'',
		'  ──────────────────────────────────────────────────────────────────────── 1/1',
		'  Enter read   Tab by report   Esc close',
	]);
});

test('names the key for earlier queries where there are some and nothing is typed', () => {
	expect(frameOf(typed(80)).at(-1)).toBe('  Esc close');
	const searched = press(answered(typed(80, ...'harbn'), 'harbn', [harbin]), 'Enter', 'Ctrl-p');
	expect(frameOf(searched).at(-1)).toBe('  ↑ earlier queries   Esc close');
	expect(frameOf(press(searched, 'x')).at(-1)).toBe('  Esc close');
});

test('shows the passage in its surroundings where there is room', () => {
	const frame = frameOf(answered(typed(140, ...'harbn'), 'harbn', [harbin])).join('\n');
	expect(frame).toContain('│  He will also stop in Harbin, where a fair');
	expect(frame).toContain('│  The two leaders have met more than 40 times.');
});

test('shows the title once where the surroundings hold it', () => {
	const {title} = articles.herald;
	const frame = frameOf(answered(typed(130, ...'harbn'), 'harbn', [{...harbin, sentence: 1}]));
	const preview = frame.map(line => line.split('│')[1] ?? '');
	expect(preview.filter(line => line.includes(title.slice(0, 20)))).toHaveLength(1);
});

test('shows the title above a passage far from the start that names its report', () => {
	const filler = Array.from({length: 9}, (_, index) => `Delegation ${index} signed a treaty.`);
	const start = 'Putin will visit China in May.';
	const report = articleOf([start, ...filler], {id: 'untitled', title: start});
	const previewOf = (sentence: number): string => {
		const searching = press(open(libraryOf(report), {columns: 130, rows: 18}), '/', 'x');
		const frame = frameOf(answered(searching, 'x', [{...harbin, article: 'untitled', sentence}]));
		return frame.map(row => row.split('│')[1] ?? '').join('\n');
	};
	expect(previewOf(8)).toContain(start);
	expect(previewOf(1).split(start)).toHaveLength(2);
});

test('shows the surroundings below where there is no room beside', () => {
	const searching = press(open(library, {columns: 80, rows: 24}), '/', ...'harbn');
	expect(frameOf(answered(searching, 'harbn', [harbin])).slice(14)).toEqual([
		'',
		'',
		'  ────────────────────────────────────────────────────────────────────────────',
		'  of the plan.',
		'',
		'  He will also stop in Harbin, where a fair opens that week.',
		'',
		'  The two leaders have met more than 40 times.',
		'  ──────────────────────────────────────────────────────────────────────── 1/1',
		'  Enter read   Tab by report   Esc close',
	]);
});

test('says of how many passages the best are shown', () => {
	const [, field] = frameOf(answered(typed(80, ...'harbn'), 'harbn', [harbin], {count: 1234}));
	expect(field).toMatch(/the best 1 of 1,234 passages$/);
});

test('shows the passages report by report, each report once, in its order', () => {
	const hit = (id: 'northern' | 'herald', sentence: number): Hit => ({
		article: id,
		sentence,
		text: articles[id].sentences[sentence]?.text ?? '',
		score: 1,
		matches: [],
	});
	const found = [hit('herald', 3), hit('northern', 4), hit('herald', 1)];
	const state = press(answered(typed(80, ...'leaders'), 'leaders', found), 'Tab');
	expect(frameOf(state).slice(3, 10)).toEqual([
		'  City Herald  20 Mar 2024  Kremlin chief plans a journey to Beijing',
		'  The Russian president will go to China in May, according to people who know',
		'  of the plan.',
		'▌ The two leaders have met more than 40 times.',
		'',
		'  Northern Wire  19 Mar 2024  Putin to visit China',
		'  The two leaders have met more than 40 times.',
	]);
});

test('the footer names the keys that do something now', () => {
	const state = answered(typed(80, ...'harbn'), 'harbn', [harbin]);
	expect(frameOf(typed(80)).at(-1)).toBe('  Esc close');
	expect(frameOf(state).at(-1)).toBe('  Enter read   Tab by report   Esc close');
	expect(frameOf(press(state, 'Tab')).at(-1)).toBe('  Enter read   Tab best first   Esc close');
});

describe('without passages', () => {
	test('it says how to ask', () => {
		expect(frameOf(typed(80)).join('\n')).toContain('Words in any order');
	});

	test('it says so in full in a narrow terminal', () => {
		const frame = frameOf(typed(50)).map(line => line.trim());
		expect(frame).toContain('"in these words"   !without   outlet:reuters');
		expect(frame).toContain('title:harbin');
	});

	test('it says that there are none, and what is nearest', () => {
		const nearest = {query: 'harbin', isLoose: true};
		const frame = frameOf(answered(typed(80, ...'hxrbxn'), 'hxrbxn', [], {nearest}));
		expect(frame.join('\n')).toContain('Nothing found.');
		expect(frame.join('\n')).toContain('The nearest that is there: harbin, as words alone');
		expect(frame.at(-1)).toContain('Enter search for the nearest');
	});
});

test('a query longer than its field shows where one types', () => {
	const [, field] = frameOf(typed(40, ...'one two three four five six seven eight nine'));
	expect(field).toMatch(/^\/ .*eight nine$/);
	expect(field?.length).toBeLessThanOrEqual(38);
});
