import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bindingsOf, keysOfEntry, shownKeyOf} from '../../source/ui/bindings.js';
import type {Command} from '../../source/ui/command.js';
import {keymap} from '../../source/ui/keymap.js';
import {clashesIn, remap} from '../../source/ui/remap.js';
import {frameOf} from './frame.js';
import {open, press} from './library.js';

const remapped = remap(
	keymap,
	new Map([
		['compare', ['C']],
		['show-help', ['Ctrl-g']],
		['find', ['F']],
	]),
);

test('nothing clashes as long as nothing is chosen', () => {
	expect(clashesIn(keymap)).toEqual([]);
	expect(remap(keymap, new Map())).toEqual(keymap);
});

test('tells every key that would mean two things', () => {
	const clashing = remap(keymap, new Map([['compare', ['o', 'e']]]));
	expect(clashesIn(clashing)).toContainEqual({
		context: 'library',
		key: 'e',
		commands: ['compare', 'edit'],
	});
	expect(clashesIn(clashing).some(({context}) => context === 'search')).toBe(false);
});

test('whatever is chosen, text can be typed and there is a way out', () => {
	const command = fc.constantFrom(
		...Object.values(keymap).flatMap(entries => bindingsOf(entries).map(each => each.command)),
	);
	const key = fc.constantFrom('a', 'q', 'Space', 'Enter', 'Esc', 'Ctrl-x', 'Down');
	fc.assert(
		fc.property(fc.array(fc.tuple(command, fc.array(key))), choices => {
			const chosen = remap(keymap, new Map<Command, string[]>(choices));
			for (const context of ['search', 'find'] as const) {
				const keys = bindingsOf(chosen[context]).flatMap(each => each.keys);
				expect(keys.filter(each => ['a', 'q', 'Space'].includes(each))).toEqual([]);
			}

			for (const entries of Object.values(chosen)) {
				const quit = bindingsOf(entries).find(each => each.command === 'quit');
				expect(quit?.keys).toContain('Ctrl-c');
			}
		}),
	);
});

test('the app answers to the chosen keys, and shows them', () => {
	const state = {...open(), keymap: remapped};
	expect(press(state, 'c').screen.name).toBe('library');
	expect(press(state, 'C').screen.name).toBe('compare');
	expect(frameOf(press(state, 'Enter', 'n')).at(-1)).toContain('press F to find');
	const help = press(state, 'Ctrl-g');
	expect(help.screen.name).toBe('help');
	expect(frameOf(press(help, 'G')).join('\n')).toContain('Ctrl-g');
});

test('an entry without keys is listed without', () => {
	const bare = remap(keymap, new Map([['edit', []]]));
	expect(shownKeyOf(bare, 'library', 'edit')).toBeUndefined();
	const entry = bare.library.find(({bindings}) => bindings[0]?.command === 'edit');
	expect(entry && keysOfEntry(entry)).toEqual([]);
});
