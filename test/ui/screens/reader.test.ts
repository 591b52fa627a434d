import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../../source/article/parse.js';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {library, libraryOf, open, press} from '../library.js';

test('sets an article in a column, with a bar at the selected sentence', () => {
	const state = press(open(library, {columns: 80, rows: 18}), 'Enter', 'j', 'j');
	expect(frameOf(state)).toEqual([
		'  wirediff › Northern Wire › Putin to visit China                       ? help',
		'  ────────────────────────────────────────────────────────────────────────────',
		'',
		'       Northern Wire · 19 Mar 2024 · 42 words · northern.md',
		'',
		'       Putin to visit China',
		'',
		'  ◐ 1  The Russian president will go to China in May, sources said.',
		'',
		'▌ · 2  “We will tell you when the time comes,” his spokesman said.',
		'',
		'  · 3  Trade between the two reached $218 billion from January to November.',
		'',
		'  ● 4  The two leaders have met more than 40 times.',
		'',
		'',
		'  ──────────────────────────────────────────────────────────────────────── 2/4',
		'  . next report   , previous   c compare   v coverage   / find   q back',
	]);
});

describe('beside the other reports of its story', () => {
	test('says below how they put the sentence', () => {
		const frame = frameOf(press(open(library, {columns: 80, rows: 24}), 'Enter', 'j'));
		expect(frame.slice(-5)).toEqual([
			'  ────────────────────────────────────────────────────────────────────────────',
			'  ◐ City Herald  The Russian president will go to China in May, according to',
			'                 people who know of the plan.',
			'  ──────────────────────────────────────────────────────────────────────── 1/4',
			'  . next report   , previous   c compare   v coverage   / find   q back',
		]);
	});

	test('says that a line is not compared, or that it is not known yet', () => {
		const state = press(open(library, {columns: 80, rows: 24}), 'Enter');
		expect(frameOf(state)).toContain('  This line is not compared.');
		expect(frameOf({...state, coverages: []})).toContain('  comparing with 1 other report …');
	});

	test('says which of them leave it out', () => {
		const frame = frameOf(press(open(library, {columns: 80, rows: 24}), 'Enter', 'j', 'j'));
		expect(frame).toContain('  · left out by City Herald');
	});

	test('goes to the sentences that no other report has', () => {
		const reading = press(open(library, {columns: 80, rows: 24}), 'Enter');
		const selected = (...keys: readonly string[]) => press(reading, ...keys).screen.cursor.selected;
		expect([selected(']'), selected(']', ']'), selected(']', ']', '[')]).toEqual([2, 3, 2]);
		expect(press(reading, ']', ']', ']').note).toBe('no sentence below stands here alone');
	});

	test('a report that is alone has no margin', () => {
		const frame = frameOf(press(open(library, {columns: 80, rows: 24}), 'j', 'j', 'Enter'));
		expect(frame).toContain('▌ 1  A visit to Moscow was planned for the spring.');
	});

	test('leaves the text two thirds of the room, however much they say', () => {
		const long = Array.from(
			{length: 6},
			(_, index) => `Peak ${index} of the flood was ${index} m.`,
		);
		const story = Array.from({length: 8}, (_, index) => articleOf(long, {id: `report-${index}`}));
		const frame = frameOf(press(open(libraryOf(...story), {columns: 80, rows: 24}), 'Enter'));
		expect(frame.slice(2).findIndex(line => line.includes('──'))).toBeGreaterThanOrEqual(14);
	});

	const among = (count: number) => {
		const story = Array.from({length: count}, (_, index) =>
			articleOf(['The levee broke at noon.'], {id: `report-${index}`}),
		);
		return frameOf(press(open(libraryOf(...story), {columns: 80, rows: 24}), 'Enter'));
	};

	test('where there are many, the margin says how many tell a sentence', () => {
		expect(among(15)).toContain('▌  0  1  The levee broke at noon.');
	});

	test('where there are too many to compare, the margin is free', () => {
		expect(among(32)).toContain('▌ 1  The levee broke at noon.');
	});
});

test('shows the title once, where the headline does not come first', () => {
	const article = articleOf(
		[
			{role: 'boilerplate', text: 'Last Updated:'},
			{role: 'headline', text: 'The levee holds'},
			'It held all night.',
		],
		{title: 'The levee holds'},
	);
	const frame = frameOf(press(open(libraryOf(article), {columns: 80, rows: 24}), 'Enter'));
	expect(frame.slice(2).filter(line => line.includes('The levee holds'))).toHaveLength(1);
});

test('puts the column in the middle of a wide terminal', () => {
	const frame = frameOf(press(open(library, {columns: 140, rows: 18}), 'Enter', 'j'));
	expect(frame[7]).toBe(
		`${' '.repeat(25)}▌ ◐ 1  The Russian president will go to China in May, sources said.`,
	);
});

test('breaks no line later than at 80 characters', () => {
	const long = articleOf([Array.from({length: 100}, () => 'word').join(' ')]);
	const frame = frameOf(press(open(libraryOf(long), {columns: 200, rows: 24}), 'Enter'));
	const lines = frame.filter(line => line.includes('word word'));
	expect(Math.max(...lines.map(line => line.trim().replace(/^▌?\s*\d*\s*/, '').length))).toBe(79);
});

test('finds while one types, and tells which place it is at', () => {
	const state = press(open(library, {columns: 80, rows: 14}), 'Enter', '/', 'm', 'e', 't');
	expect(frameOf(state).at(-1)).toBe('  /met    1 of 1   Enter go there   Esc close');
	expect(frameOf(press(state, 'x')).at(-1)).toBe(
		'  /metx    not found   Enter go there   Esc close',
	);
	expect(frameOf(press(state, 'Enter')).slice(-2).join('\n')).toMatch(/ 4\/4\n {2}\/met {3}1 of 1/);
});

test('a note takes the place of the keys until the next one', () => {
	const state = press(open(), 'Enter', ',');
	expect(frameOf(state).at(-1)).toBe('  this is the first report');
	expect(frameOf(press(state, 'j')).at(-1)).toMatch(/^ {2}\. next report/);
});

test('a report without a headline is not called twice by its first words', async () => {
	const names = {
		short: 'A ferry sank off Harbin on Monday.',
		long: 'A ferry sank off Harbin on Monday, after it had struck a bridge that is being repaired.',
	};
	for (const [id, text] of Object.entries(names)) {
		const report = await parseArticle(text, {id, source: `${id}.txt`});
		const state = open(libraryOf(report), {columns: 130, rows: 18});
		const isStart = (line: string): boolean => line.includes('A ferry sank off');
		expect(frameOf(press(state, 'Enter')).slice(1).filter(isStart)).toHaveLength(1);
		const preview = frameOf(state).map(line => line.split('│')[1] ?? '');
		expect(preview.filter(isStart)).toHaveLength(1);
	}
});

test('says where a report was read, in a narrow terminal the end of the path', () => {
	const source = '/home/desk/stories/2024-03/ferry/agency/report.txt';
	const from = (source: string, columns: number) =>
		frameOf(
			press(
				open(libraryOf(articleOf(['The ferry sank.'], {outlet: 'Agency', source})), {
					columns,
					rows: 18,
				}),
				'Enter',
			),
		)[3]?.trim();
	expect(from(source, 100)).toBe(`Agency · 3 words · ${source}`);
	expect(from(source, 60)).toBe('Agency · 3 words · …/2024-03/ferry/agency/report.txt');
	expect(from(source, 40)).toBe('Agency · 3 words · …/report.txt');
	expect(from('-', 100)).toBe('Agency · 3 words');
});
