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
 * control bytes among them, and Esc merges with the key after it.
 */
export const keysOf = (input: string, key: Key): string[] => {
	const special = specialKeys.find(([flag]) => key[flag]);
	if (special !== undefined) {
		return [special[1]];
	}

	if (key.ctrl) {
		return [`Ctrl-${input}`];
	}

	const keys = splitGraphemes(input).map(keyOf);
	return key.meta ? ['Esc', ...keys] : keys;
};

const names = new Set([...specialKeys.map(([, name]) => name), ...namedCharacters.values()]);

/** Whether there is a key of this name: `j`, `PgDn`, `Ctrl-d`; not `Ctrl-m`, which is sent as Enter. */
export const isKey = (name: string): boolean => {
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

	return names.has(key) || key.startsWith('Ctrl-') ? '' : key;
};
