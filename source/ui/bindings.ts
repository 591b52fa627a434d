import type {Command, Context} from './command.js';
import type {Binding, Entry} from './entries.js';
import type {Keymap} from './keymap.js';
import {latest} from './latest.js';

const commandsByKey = latest(
	(keymap: Keymap) =>
		new Map(
			Object.entries(keymap).map(([context, entries]) => [
				context,
				new Map(
					bindingsOf(entries).flatMap(({command, keys}) =>
						keys.map(key => [key, command] as const),
					),
				),
			]),
		),
);

/** All bindings of a screen or field. */
export const bindingsOf = (entries: readonly Entry[]): readonly Binding[] =>
	entries.flatMap(({bindings}) => bindings);

/** What a key asks for in a context, if anything. */
export const commandOf = (keymap: Keymap, context: Context, key: string): Command | undefined =>
	commandsByKey(keymap).get(context)?.get(key);

const shownKeys = new Map([
	['Up', '↑'],
	['Down', '↓'],
	['Left', '←'],
	['Right', '→'],
]);

const shownNames = new Map(Array.from(shownKeys, ([name, shown]) => [shown, name]));

/** A key as people read it. */
export const showKey = (key: string): string =>
	key.replace(/(?<=^|-)[A-Z][a-z]+$/, name => shownKeys.get(name) ?? name);

/** The key that people call so. */
export const keyNamed = (name: string): string =>
	name.replace(/[↑↓←→]$/, shown => shownNames.get(shown) ?? shown);

/** The key that is shown for a command, the first of its keys; undefined where it has none. */
export const shownKeyOf = (
	keymap: Keymap,
	context: Context,
	command: Command,
): string | undefined => {
	const binding = bindingsOf(keymap[context]).find(each => each.command === command);
	return binding?.keys[0] && showKey(binding.keys[0]);
};

/** All keys of an entry, in the order that people read them: `j k ↑ ↓`. */
export const keysOfEntry = ({bindings}: Entry): string[] => {
	const longest = Math.max(...bindings.map(({keys}) => keys.length));
	return Array.from({length: longest}, (_, index) =>
		bindings.flatMap(({keys}) => keys.slice(index, index + 1)),
	)
		.flat()
		.map(showKey);
};
