import {expect, test} from 'vitest';
import {frameOf} from '../frame.js';
import {after, articles, library, libraryOf, open, press} from '../library.js';

const covering = (rows: number, ...keys: readonly string[]) =>
	press(open(library, {columns: 80, rows}), 'v', ...keys);

test('shows in full how the reports put a claim', () => {
	expect(frameOf(covering(12, 'i'))).toEqual([
		'  wirediff › how the reports put it                                     ? help',
		'  ────────────────────────────────────────────────────────────────────────────',
		'▌ ● 1 Northern Wire  The Russian president will go to China in May, sources',
		'▌                    said.',
		'',
		'  ◐ 2 City Herald    The Russian president will go to China in May, according',
		'                     to people who know of the plan.',
		'',
		'',
		'',
		'  ──────────────────────────────────────────────────────────────────────── 1/2',
		'  Enter read   q back',
	]);
});

test('puts outlets above their sentences where they are too long to stand beside them', () => {
	const narrow = press(open(library, {columns: 40, rows: 20}), 'v', 'i');
	expect(frameOf(narrow).slice(2, 10)).toEqual([
		'▌ ● 1 Northern Wire',
		'▌   The Russian president will go to',
		'▌   China in May, sources said.',
		'',
		'  ◐ 2 City Herald',
		'    The Russian president will go to',
		'    China in May, according to people',
		'    who know of the plan.',
	]);
});

test('opens the report at its sentence, and comes back', () => {
	const reading = press(covering(24, 'i', 'j'), 'Enter');
	expect(reading.screen).toMatchObject({
		name: 'reader',
		article: articles.herald,
		cursor: {selected: 1},
	});
	expect(press(reading, 'q', 'q').screen.name).toBe('coverage');
});

test('the reports that leave it out have nothing to open or to copy, which is said', () => {
	const state = press(covering(24, 'j', 'i'), 'j');
	const told = {screen: state.screen, note: 'these reports leave it out', requests: []};
	expect(press(state, 'Enter')).toMatchObject(told);
	expect(press(state, 'y')).toMatchObject(told);
	expect(frameOf(state).at(-1)).toBe('  q back');
});

test('opens from the reader too, and says where there is nothing to show', () => {
	const state = open(library, {columns: 80, rows: 24});
	expect(press(state, 'Enter', 'j', 'i').screen).toMatchObject({
		name: 'versions',
		told: [{article: articles.herald}],
	});
	expect(press(state, 'G', 'Enter', 'i')).toMatchObject({
		screen: {name: 'reader'},
		note: 'no other report of this story',
	});
});

test('says why there is nothing to show of a report with too many others', () => {
	const reports = Array.from({length: 32}, (_, index) => ({
		...articles.northern,
		id: `northern-${index}`,
	}));
	expect(press(open(libraryOf(...reports)), 'Enter', 'i').note).toContain('too many reports');
});

test('opens the report as it is now, at the sentence as it stands there', () => {
	const [first] = articles.herald.sentences;
	const corrected = {...first, role: 'body', text: 'Corrected.', paragraph: 0} as const;
	const longer = {...articles.herald, sentences: [corrected, ...articles.herald.sentences]};
	const state = after(covering(24, 'i', 'j'), {
		type: 'show-library',
		library: {...library, articles: [articles.northern, longer, articles.ledger]},
	});
	expect(press(state, 'Enter').screen).toMatchObject({article: longer, cursor: {selected: 2}});
});

test('the pane that is cut says what shows all', () => {
	expect(frameOf(covering(20, 'f', 'f', 'f', 'f')).join('\n')).not.toContain('more line');
	const state = press(open(library, {columns: 40, rows: 20}), 'v');
	expect(frameOf(state).join('\n')).toMatch(/… \d+ more lines: i shows all/);
});
