import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createWhyLine} from '../../../source/layout/why.js';
import {keymap} from '../../../source/ui/keymap.js';
import {announce} from '../../../source/ui/spoken/announce.js';
import {spokenOf} from '../../../source/ui/spoken/spoken.js';
import type {State} from '../../../source/ui/state/state.js';
import {open, press} from '../library.js';

const spoken = (state: State) => spokenOf(state, undefined);

/** What is said when keys are pressed in a state. */
const heard = (state: State, ...keys: readonly string[]) =>
	announce(spoken(state), spoken(press(state, ...keys)));

test('the library tells how much there is, the story, and the selected report', () => {
	expect(announce(undefined, spoken(open()))).toEqual([
		'Library: 3 reports, 2 stories. ? gives help.',
		'Story of 2 reports: Putin to visit China',
		'Northern Wire: Putin to visit China. 19 Mar 2024, 42 words. (1 of 3)',
	]);
});

test('a move says the row that is selected then, and nothing that was said before', () => {
	expect(heard(open(), 'j')).toEqual([
		'City Herald: Kremlin chief plans a journey to Beijing. 20 Mar 2024, 38 words. (2 of 3)',
	]);
	expect(heard(open(), 'k')).toEqual([]);
	expect(heard(open(), 'Space', 'k').at(-1)).toMatch(/^Marked\. Northern Wire/);
});

test('marks say what comparing does with them', () => {
	expect(heard(open(), 'Space')[0]).toBe(
		'Marked: Northern Wire. c compares it with the selected report.',
	);
	expect(heard(open(), 'Space', 'Space')[0]).toBe(
		'Marked: Northern Wire and City Herald. c compares them.',
	);
});

test('the reader says a sentence, and who else reports it', () => {
	expect(heard(open(), 'Enter')[0]).toMatch(/^Reading Northern Wire: Putin to visit China\./);
	expect(heard(press(open(), 'Enter'), 'j')).toEqual([
		'The Russian president will go to China in May, sources said. (2 of 5)',
		'In part: City Herald.',
	]);
	expect(heard(press(open(), 'Enter', 'j'), 'j')[1]).toBe('Leaves it out: City Herald.');
});

test('the comparison says on which side a sentence stands', () => {
	const comparing = press(open(), 'c');
	expect(announce(undefined, spoken(comparing)).slice(0, 4)).toEqual([
		'Comparing Northern Wire, left, with City Herald, right.',
		expect.stringMatching(/^1 identical, .*2 left only, 1 right only\.$/),
		'Filter: all. Order: by left.',
		'In the right pane.',
	]);
	expect(heard(comparing, ']', ']')).toEqual([
		expect.stringMatching(/^Only in the (left|right) report: .* \(\d of \d\)$/),
	]);
	expect(heard(comparing, 'f', 'f', 'f')).toEqual([
		'Filter: right only. Order: by left.',
		expect.stringMatching(/^Only in the right report: .*Harbin.* \(1 of 1\)$/),
	]);
	expect(heard(comparing, 'f', 'f', 'f', 'f')).toContain('There are none.');
	expect(heard(comparing, '.')).toContain(
		'No sentence in common: perhaps these report different events.',
	);
});

test('the list of details says whose they are, of what kind, and where they stand', () => {
	const said = heard(press(open(), 'c'), 'a');
	expect(said.slice(0, 2)).toEqual([
		'Details that one report has alone.',
		expect.stringMatching(/^In Northern Wire: (names|figures|dates)\.$/),
	]);
	expect(said[2]).toMatch(/^.+: .+\. \(1 of \d+\)$/);
});

test('the coverage says a claim, who reports it, and in which words', () => {
	const said = heard(open(), 'v');
	expect(said[0]).toBe('Who reports what: Northern Wire, City Herald.');
	expect(said).toContain('Chosen report: Northern Wire.');
	expect(said.at(-1)).toMatch(/^(Northern Wire|City Herald): /);
});

test('a note is said, and so is what to know before a file is written', () => {
	expect(heard(open(), 't')).toEqual(['theme: light']);
	expect(heard(press(open(), 'c'), 'w').join(' ')).toMatch(
		/^Write the comparison to a file\. The ending of the name chooses the format/,
	);
});

const keys = Object.values(keymap).flatMap(entries =>
	entries.flatMap(({bindings}) => bindings.flatMap(binding => binding.keys)),
);

test('whatever is pressed: nothing drawn is said, and there is always a word on where one is', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...keys), {maxLength: 20}), pressed => {
			const said = spoken(press(open(), ...pressed));
			expect(said[0]).toMatch(/[.:]/);
			expect(said.join(' ')).not.toMatch(/[\p{Cc}▌│─●◐▸]/u);
		}),
		{numRuns: 100},
	);
});

test('a mark that help explains is said by its words alone', () => {
	const marks = press(open(), 'v', '?', ...Array.from({length: 60}, () => 'j'));
	expect(spoken(marks).join(' ')).toMatch(/ a mark: a detail that the other report has/);
});

test('why two sentences are linked is said as sentences, not in columns', () => {
	const linked = press(open(), 'c');
	const {screen} = linked;
	const comparison = screen.name === 'compare' ? screen.comparison : undefined;
	const said = spokenOf(linked, comparison && createWhyLine(comparison)).at(-1);
	expect(said).toMatch(/^sure: \d+ %\. (?:next best: |no other candidate).*\. both have, /);
});
