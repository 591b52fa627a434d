import {describe, expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.js';
import type {State} from '../../../source/ui/state/state.js';
import {frameOf} from '../frame.js';
import {after, articles, library, libraryOf, open, press} from '../library.js';

const {northern, herald, ledger} = articles;

const compared = ({screen}: State) =>
	screen.name === 'compare' ? [screen.articles.left.id, screen.articles.right.id] : undefined;

test('a library that is loaded again keeps the reader in place', () => {
	const changed = {...herald, title: 'Another title'};
	const reading = press(open(), 'Space', 'j', 'k', 'Enter', 'j', 'j');
	const state = after(reading, {
		type: 'show-library',
		library: {
			stories: [{title: 'Putin to visit China', articles: [northern, changed]}],
			articles: [northern, changed],
			problems: [],
			progress: undefined,
		},
	});
	expect(state.screen).toMatchObject({
		name: 'reader',
		article: {title: 'Another title'},
		cursor: {selected: 2},
	});
});

test('the selected article stays selected when others come before it', () => {
	const state = after(press(open(), 'j'), {
		type: 'show-library',
		library: {...library, articles: [ledger, northern, herald]},
	});
	expect(state.screen.cursor.selected).toBe(2);
});

test('opens on the comparison where that is asked for', () => {
	const waiting = {...open(), library: undefined, comparing: true};
	const progress = {work: 'reading', share: 0.5} as const;
	const reading = after(waiting, {type: 'show-library', library: {...library, progress}});
	expect(reading.screen.name).toBe('library');
	const state = after(waiting, {type: 'show-library', library});
	expect(compared(state)).toEqual(['northern', 'herald']);
	expect(press(state, 'q').requests).toEqual([{type: 'quit'}]);
});

test('what is being compared is not asked for anew when another report has been read', () => {
	const comparing = press(open(libraryOf(northern, herald)), 'c');
	const state = after(comparing, {type: 'show-library', library});
	expect(state.screen).toBe(comparing.screen);
});

/** A report with another sentence before all others. */
const longer = (report: Article): Article => {
	const [first] = report.sentences;
	return first === undefined
		? report
		: {...report, sentences: [{...first, role: 'body', text: 'Corrected.'}, ...report.sentences]};
};

/** A report in which a sentence reads otherwise. */
const edited = (report: Article, sentence: number): Article => ({
	...report,
	sentences: report.sentences.map((each, index) =>
		index === sentence ? {...each, text: 'This reads otherwise.'} : each,
	),
});

/** What becomes of a state when reports are read again. */
const readAgain = (state: State, ...changed: readonly Article[]): State => {
	const now = (article: Article): Article => changed.find(({id}) => id === article.id) ?? article;
	return after(state, {
		type: 'show-library',
		library: {
			...library,
			stories: library.stories.map(story => ({...story, articles: story.articles.map(now)})),
			articles: library.articles.map(now),
		},
	});
};

/** What becomes of a state when these are the only reports that are left. */
const onlyNow = (state: State, ...reports: readonly Article[]): State =>
	after(state, {type: 'show-library', library: libraryOf(...reports)});

/** The line that the bar stands at. */
const barred = (state: State): string =>
	frameOf(state)
		.filter(line => line.trimStart().startsWith('▌'))
		.join(' ');

describe.each([
	['the reader', ['Enter', 'j', 'j']],
	['the comparison', ['c', ']', ']']],
	['the coverage', ['v', 'j', 'j']],
])('%s stays at its sentence', (_, keys) => {
	const before = press(open(), ...keys);
	const quotation = 'We will tell you when the';

	test('when its report has become longer', () => {
		expect(barred(before)).toContain(quotation);
		expect(barred(readAgain(before, longer(northern)))).toContain(quotation);
		expect(barred(readAgain(before, longer(northern), longer(herald)))).toContain(quotation);
	});

	test('when the sentence itself reads otherwise', () => {
		expect(barred(readAgain(before, edited(northern, 2)))).toContain('This reads otherwise');
	});

	test('and says what was read again', () => {
		expect(readAgain(before, longer(northern)).note).toBe('read again: Northern Wire');
		expect(readAgain(before, ledger).note).toBeUndefined();
	});

	test('and says where it is gone', () => {
		const state = onlyNow(before, herald);
		expect(barred(state)).toContain(quotation);
		expect(state.note).toBe('gone, and shown as it was: Northern Wire');
	});

	test('and names all that are gone, whichever went last', () => {
		const {note} = onlyNow(onlyNow(before, northern, ledger), ledger);
		const isReading = before.screen.name === 'reader';
		expect(note).toBe(
			`gone, and shown as it was: Northern Wire${isReading ? '' : ', City Herald'}`,
		);
	});

	test('also when it is below the help meanwhile', () => {
		const helped = press(readAgain(press(before, '?'), longer(northern)), 'q');
		expect(barred(helped)).toContain(quotation);
	});
});

test('the coverage still names its story', () => {
	const [header] = frameOf(readAgain(press(open(), 'v'), longer(herald)));
	expect(header).toContain('wirediff › Putin to visit China ');
});

test('a sentence that both reports had is found by the other one when one of them words it anew', () => {
	const same = press(open(), 'c', 'G', 'Tab');
	const {screen} = readAgain(same, edited(longer(northern), 5));
	expect(screen.name === 'compare' && screen.pane).toBe('left');
	expect(barred(readAgain(same, edited(longer(northern), 5)))).toContain('more than 40');
});

test('a report that joins the story of a coverage is told, once the stories are found', () => {
	const covering = press(open(), 'v');
	const more = libraryOf(northern, herald, ledger);
	const reading = after(covering, {
		type: 'show-library',
		library: {...more, progress: {work: 'grouping', share: 0.5}},
	});
	expect(reading.note).toBeUndefined();
	const grouped = after(covering, {type: 'show-library', library: more});
	expect(grouped.note).toBe('new, and not compared here: Western Ledger');
	expect(grouped.screen).toBe(covering.screen);
	expect(after(grouped, {type: 'show-library', library: {...more}}).note).toBe(grouped.note);
	expect(press(grouped, 'j', 'k').note).toBeUndefined();
});

describe.each([
	['the comparison', ['c'], ['f', 'f'], ['f', 'f', 'f']],
	['the coverage', ['v'], ['f', 'f'], ['f', 'f']],
])('%s gives a sentence back that a filter hid', (_, opening, hiding, showing) => {
	test('also when its report has been read again meanwhile', () => {
		const last = press(open(), ...opening, 'G');
		const hidden = press(last, ...hiding);
		expect(barred(hidden)).not.toBe(barred(last));
		expect(barred(press(hidden, ...showing))).toBe(barred(last));
		expect(barred(press(readAgain(hidden, longer(northern)), ...showing))).toContain(
			'more than 40',
		);
		expect(barred(last)).toContain('more than 40');
	});
});

test('a report that is gone is not said to be of another story', () => {
	const reading = onlyNow(press(open(), 'Enter'), herald);
	expect(press(reading, 'c').note).toBeUndefined();
});
