import {expect, test} from 'vitest';
import {textWidth} from '../../../source/layout/line.js';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {library, libraryOf, open, press} from '../library.js';

test('lists the articles by story, with the keys worth knowing', () => {
	expect(frameOf(open(library, {columns: 80, rows: 12}))).toEqual([
		'  wirediff › 3 reports, 2 stories                                       ? help',
		'  ────────────────────────────────────────────────────────────────────────────',
		'  Putin to visit China                                               2 reports',
		'▌   Northern Wire   Putin to visit China               19 Mar 2024    42 words',
		'    City Herald     Kremlin chief plans a journey to…  20 Mar 2024    38 words',
		'',
		'    Western Ledger  Xi may be in Moscow soon           14 Mar 2023     9 words',
		'',
		'',
		'',
		'  ──────────────────────────────────────────────────────────────────────── 1/3',
		'  Enter open   Space mark   c compare   v coverage   / search   q quit',
	]);
});

test('shows the beginning of the selected article beside a wide list, and what is marked', () => {
	const state = press(open(library, {columns: 120, rows: 12}), 'j', 'Space');
	expect(frameOf(state).slice(2, 8)).toEqual([
		'  Putin to visit China                                      2 reports  │  Xi may be in Moscow soon',
		'    Northern Wire   Putin to visit China      19 Mar 2024    42 words  │  Western Ledger · 14 Mar 2023 · 9 words',
		'  ✓ City Herald     Kremlin chief plans a j…  20 Mar 2024    38 words  │',
		'                                                                       │  A visit to Moscow was planned for the',
		'▌   Western Ledger  Xi may be in Moscow soon  14 Mar 2023     9 words  │  spring.',
		'                                                                       │',
	]);
});

test.each([
	[
		'the two that are marked',
		['G', 'Space', 'g', 'Space'],
		'c compare Western Ledger ⇄ Northern Wire',
	],
	['the one that is marked, and this', ['Space', 'G'], 'c compare Northern Wire ⇄ Western Ledger'],
	['the one that is marked, and the next', ['Space', 'k'], 'c compare Northern Wire ⇄ City Herald'],
	[
		'in the reader, this and the one that is marked',
		['G', 'Space', 'g', 'Enter'],
		'c compare with Western Ledger',
	],
])('says what is compared: %s', (_, keys, words) => {
	expect(frameOf(press(open(), ...keys)).at(-1)).toContain(words);
});

test('says in as few words as a narrow terminal has room for', () => {
	const marked = (columns: number) =>
		frameOf(press(open(library, {columns, rows: 12}), 'Space', 'j')).at(-1);
	expect(marked(80)).toContain('c compare Northern Wire ⇄ Western Ledger   q quit');
	expect(marked(60)).toContain('c compare marked');
});

test('offers nothing to do where there is nothing to read', () => {
	const frame = frameOf(open({stories: [], articles: [], problems: [], progress: undefined}));
	expect(frame.join('\n')).toContain('There is nothing to read.');
	expect(frame.at(-1)).toBe('  q quit');
});

test('gives a narrow terminal titles before lengths and dates', () => {
	expect(frameOf(open(library, {columns: 48, rows: 12}))[3]).toBe(
		'▌   Northern Wire   Putin to visit China',
	);
});

test('says what could not be read', () => {
	const problems = [{source: 'notes.bin', reason: 'no text', advice: 'name a text file'}];
	expect(frameOf(open({...library, problems})).at(-2)).toBe(
		'! notes.bin: no text: name a text file',
	);
});

test('says how much more could not be read than there is room to say', () => {
	const lineFor = (columns: number, ...sources: readonly string[]) => {
		const problems = sources.map(source => ({source, reason: 'empty', advice: 'name another'}));
		return frameOf(open({...library, problems}, {columns, rows: 24})).at(-2);
	};

	expect(lineFor(80, 'a', 'b')).toBe('! a: empty: name another   b: empty: name another');
	expect(lineFor(80, 'a', 'b', 'c', 'd')).toBe(
		'! a: empty: name another   and 3 more (wirediff list names all)',
	);
	expect(lineFor(60, 'a', 'b', 'c')).toBe('! a: empty: name another   and 2 more');
	expect(lineFor(40, 'a-long-name.txt', 'b')).toBe('! a-long-name.txt: empty…   and 1 more');
});

test('says what is being done, and how much of it is', () => {
	const progress = {work: 'reading', share: 0.456} as const;
	expect(frameOf(open({...library, progress}))[0]).toContain(
		'3 reports, reading … 45 % (Esc stops)',
	);
});

test('says what is missing where the work was stopped', () => {
	const stopped = {...library, unread: 9, isUngrouped: true};
	expect(frameOf(open(stopped))[0]).toContain('3 reports, 9 files unread, not grouped');
});

test('says that it is loading, and that there is nothing', () => {
	const nothing = {...library, stories: [], articles: []};
	expect(frameOf({...open(), library: undefined})[0]).toMatch(/loading …/);
	expect(frameOf(open(nothing)).join('\n')).toContain('There is nothing to read.');
});

test('the preview stands straight beside titles in any script', () => {
	const titles = [
		'Putin visits China',
		'ทำน้ำ สำคัญ',
		'शिक्षा क्षत्रिय',
		'שלום עולם',
		'漢字 👩‍👩‍👧',
		'e\u0301te\u0301',
	];
	const reports = titles.map((title, index) => articleOf([`${title}.`], {id: `${index}`, title}));
	const lines = frameOf(open(libraryOf(...reports), {columns: 130, rows: 20})).slice(2, -2);
	const columns = lines.map(text => textWidth(text.slice(0, text.indexOf('│'))));
	expect(new Set(columns).size).toBe(1);
});
