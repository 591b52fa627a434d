import {bindingsOf} from './bindings.js';
import {type Command, type Context, fields} from './command.js';
import type {Binding, Entry} from './entries.js';
import type {Keymap} from './keymap.js';
import {typedBy} from './keys.js';

/** A key that would ask for several things in one place. */
export type Clash = {
	readonly context: Context;
	readonly key: string;
	readonly commands: readonly Command[];
};

// Whatever is chosen, there is a way out.
const wayOut = 'Ctrl-c';

// Where characters are text, a command needs a key that types none.
const keysFor = (
	{command, keys}: Binding,
	chosen: readonly string[],
	inField: boolean,
): readonly string[] => {
	const usable = inField ? chosen.filter(key => typedBy(key) === '') : chosen;
	const all = command === 'quit' ? [...new Set([...usable, wayOut])] : usable;
	return inField && all.length === 0 ? keys : all;
};

/** The keymap with other keys for some commands, wherever the commands are known. */
export const remap = (keymap: Keymap, chosen: ReadonlyMap<string, readonly string[]>): Keymap => {
	const rebind = (binding: Binding, context: string): Binding => {
		const keys = chosen.get(binding.command);
		return keys === undefined
			? binding
			: {...binding, keys: keysFor(binding, keys, fields.has(context))};
	};

	const rebindAll = (entries: readonly Entry[], context: string): readonly Entry[] =>
		entries.map(({words, bindings}) => ({
			words,
			bindings: bindings.map(binding => rebind(binding, context)),
		}));

	return Object.fromEntries(
		Object.entries(keymap).map(([context, entries]) => [context, rebindAll(entries, context)]),
	) as Keymap;
};

/** The keys that ask for several things at once. */
export const clashesIn = (keymap: Keymap): readonly Clash[] =>
	Object.entries(keymap).flatMap(([context, entries]) => {
		const commands = new Map<string, Command[]>();
		for (const {command, keys} of bindingsOf(entries)) {
			for (const key of keys) {
				commands.set(key, [...(commands.get(key) ?? []), command]);
			}
		}

		return Array.from(commands, ([key, all]) => ({
			context: context as Context,
			key,
			commands: all,
		})).filter(clash => clash.commands.length > 1);
	});
