import {describe, expect, test} from 'vitest';
import {articleOf} from '../../fixtures/article.js';
import {frameOf} from '../frame.js';
import {library, libraryOf, open, press} from '../library.js';

const comparing = (columns: number, rows: number, ...keys: readonly string[]) =>
	press(open(library, {columns, rows}), 'c', ...keys);

test('lays two reports side by side, a row for each claim', () => {
	expect(frameOf(comparing(100, 20))).toEqual([
		'  wirediff › Putin to visit China    Northern Wire ⇄ ▸City Herald                           ? help',
		'  1 identical   0 reworded   1 differ   0 conflict   2 left only   1 right only        filter: all',
		'  ────────────────────────────────────────────────────────────────────────────────────────────────',
		'     Putin to visit China                        ·      Kremlin chief plans a journey to Beijing',
		'▌ 1  The Russian president will go to China in   ±   1  The Russian president will go to China in',
		'▌    May, sources said.                                 May, according to people who know of the',
		'▌                                                       plan.',
		'                                                 +   2  He will also stop in Harbin, where a fair',
		'                                                        opens that week.',
		'  2  “We will tell you when the time comes,”     −',
		'     his spokesman said.',
		'  3  Trade between the two reached $218 billion  −',
		'     from January to November.',
		'  4  The two leaders have met more than 40       =   3  The two leaders have met more than 40',
		'     times.                                             times.',
		'',
		'  ────────────────────────────────────────────────────────────────────────────────────────────────',
		'  ± one side says more',
		'  ──────────────────────────────────────────────────────────────────────────────────────────── 2/6',
		'  ] next   [ previous   f filter   i why   a alone   v coverage   o order   s swap   q back',
	]);
});

test('stacks them where two columns would be too narrow', () => {
	expect(frameOf(comparing(60, 16)).slice(0, 14)).toEqual([
		'  wirediff      Northern Wire ⇄ ▸City Herald        ? help',
		'  = 1   ≈ 0   ± 1   ! 0   − 2   + 1            filter: all',
		'  ────────────────────────────────────────────────────────',
		'  ·        Putin to visit China',
		'           Kremlin chief plans a journey to Beijing',
		'▌ ±    L1  The Russian president will go to China in May,',
		'▌          sources said.',
		'▌      R1  The Russian president will go to China in May,',
		'▌          according to people who know of the plan.',
		'  +    R2  He will also stop in Harbin, where a fair opens',
		'           that week.',
		'  −    L2  “We will tell you when the time comes,” his',
		'  ────────────────────────────────────────────────────────',
		'  ± one side says more',
	]);
});

describe('the summary line', () => {
	test('tells the filter and the order', () => {
		const line = (...keys: readonly string[]) => frameOf(comparing(100, 20, ...keys))[1];
		expect(line('f')).toMatch(/filter: differences$/);
		expect(line('f', 'f')).toMatch(/filter: left only$/);
		expect(line('o')).toMatch(/by right$/);
	});
});

test('says so where a filter leaves nothing', () => {
	const frame = frameOf(comparing(100, 20, 'f', 'f', 'f', 'f'));
	expect(frame.join('\n')).toContain('Nothing under the filter “conflicts”.');
});

test('points to the pane that keys act on', () => {
	expect(frameOf(comparing(100, 20))[0]).toContain('Northern Wire ⇄ ▸City Herald');
	expect(frameOf(comparing(100, 20, 'Tab'))[0]).toContain('▸Northern Wire ⇄ City Herald');
});

test('gives the details their line only where there is room', () => {
	const rules = (rows: number) =>
		frameOf(comparing(80, rows)).filter(line => line.includes('──')).length;
	expect(rules(24)).toBe(3);
	expect(rules(12)).toBe(2);
});

test('marks what is found', () => {
	expect(frameOf(comparing(100, 20, '/', 'h', 'a', 'r', 'b')).at(-1)).toMatch(/\/harb {4}1 of 1/);
});

test('says what the filter hides of what is looked for', () => {
	const last = (...keys: readonly string[]) => frameOf(comparing(100, 20, ...keys)).at(-1);
	expect(last('f', 'f', '/', ...'harb')).toContain('/harb    1 hidden by the filter');
	expect(last('f', 'f', '/', ...'the ')).toContain('1 of 2, 2 hidden by the filter');
	expect(last('f', 'f', '/', ...'harbour')).toContain('not found');
	expect(last('/', ...'the ')).toContain('of 4');
});

describe('two reports that have no sentence in common', () => {
	const remark = 'No sentence in common: perhaps these report different events.';

	test('are told to be so, whatever key comes next', () => {
		expect(frameOf(comparing(80, 24, '.'))[2]).toBe(`  ${remark}`);
		expect(frameOf(comparing(80, 24, '.', 'j'))[2]).toBe(`  ${remark}`);
		expect(frameOf(comparing(80, 24)).join('\n')).not.toContain(remark);
	});

	test('in as many lines as a small terminal has for it', () => {
		expect(frameOf(comparing(40, 12, '.')).slice(2, 4)).toEqual([
			'  No sentence in common: perhaps these',
			'  report different events.',
		]);
		expect(frameOf(comparing(40, 10, '.'))[2]).toBe('  No sentence in common: perhaps thes…');
	});
});

describe('boilerplate', () => {
	const furniture = ['0', '14', 'Share', 'Print'].map(
		text => ({role: 'boilerplate', text}) as const,
	);
	const page = articleOf(['The river rose.', ...furniture, 'The levee held.'], {id: 'page'});
	const other = articleOf(['The river rose.'], {id: 'other'});
	const comparison = press(open(libraryOf(page, other), {columns: 80, rows: 20}), 'c');

	test('takes one row, however many lines it has', () => {
		expect(frameOf(comparison).filter(line => line.includes('boilerplate'))).toEqual([
			'  ·        4 lines of boilerplate',
		]);
	});

	test('is shown line by line once it is opened', () => {
		const unfolded = press(comparison, 'j', 'Enter');
		expect(unfolded.screen.name).toBe('compare');
		expect(frameOf(unfolded)).toContain('▌ ·        0');
		expect(frameOf(unfolded)).toContain('  ·        Print');
	});

	test('is not searched while it is folded', () => {
		expect(frameOf(press(comparison, '/', 'P', 'r', 'i', 'n')).at(-1)).toContain('not found');
	});
});
