import type {Key} from 'ink';
import {splitGraphemes} from '../layout/line.js';

const specialKeys = [
	['upArrow', 'Up'],
	['downArrow', 'Down'],
	['leftArrow', 'Left'],
	['rightArrow', 'Right'],
	['pageUp', 'PgUp'],
	['pageDown', 'PgDn'],
	['home', 'Home'],
	['end', 'End'],
	['return', 'Enter'],
	['escape', 'Esc'],
	['tab', 'Tab'],
	['backspace', 'Backspace'],
	['delete', 'Delete'],
] as const satisfies readonly (readonly [keyof Key, string])[];

const namedCharacters = new Map([
	['\r', 'Enter'],
	['\n', 'Enter'],
	['\t', 'Tab'],
	['\u001B', 'Esc'],
	['\b', 'Backspace'],
	['\u007F', 'Backspace'],
	[' ', 'Space'],
]);

const keyOf = (character: string): string => {
	const name = namedCharacters.get(character);
	if (name !== undefined) {
		return name;
	}

	const code = character.codePointAt(0) ?? 0;
	return code < 0x20 ? `Ctrl-${String.fromCodePoint(code + 0x60)}` : character;
};

/**
 * The keys in one event of the terminal. Keys that follow each other fast arrive as one string,
 * control bytes among them. Esc merges with the key after it, and looks like Alt with that key.
 */
export const keysOf = (input: string, key: Key): string[] => {
	const name = specialKeys.find(([flag]) => key[flag])?.[1];
	if (name === 'Esc') {
		return [name];
	}

	if (key.ctrl) {
		return [`Ctrl-${name ?? input}`];
	}

	const [first, ...others] = name === undefined ? splitGraphemes(input).map(keyOf) : [name];
	return first === undefined ? [] : [key.meta ? `Alt-${first}` : first, ...others];
};

const characterNames: ReadonlySet<string> = new Set(namedCharacters.values());
const names: ReadonlySet<string> = new Set([
	...specialKeys.map(([, name]) => name),
	...characterNames,
]);

const withModifier = /^(?<modifier>Ctrl|Alt)-(?<rest>(?!Ctrl-|Alt-).+)$/su;

/**
 * The keys that a key with Ctrl or Alt is taken for where it asks for nothing of its own: an arrow for
 * the arrow alone, and Alt for Esc and another key right behind it.
 */
export const plainKeysOf = (key: string): readonly string[] => {
	const {modifier, rest = ''} = withModifier.exec(key)?.groups ?? {};
	if (names.has(rest) && !characterNames.has(rest)) {
		return [rest];
	}

	return modifier === 'Alt' ? ['Esc', rest] : [key];
};

/** Whether there is a key of this name: `j`, `PgDn`, `Ctrl-d`, `Alt-b`; not `Ctrl-m`, which is sent as Enter. */
export const isKey = (name: string): boolean => {
	const [first = '', second] = plainKeysOf(name);
	if (first !== name) {
		return isKey(second ?? first);
	}

	const [, letter] = /^Ctrl-([a-z])$/.exec(name) ?? [];
	const sent =
		letter === undefined ? name : String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60);
	return names.has(name) || (splitGraphemes(sent).length === 1 && keyOf(sent) === name);
};

/** What a key types into a text field: nothing, if it stands for no character. */
export const typedBy = (key: string): string => {
	if (key === 'Space') {
		return ' ';
	}

	return names.has(key) || withModifier.test(key) ? '' : key;
};
