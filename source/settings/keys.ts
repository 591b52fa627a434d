import {sanitize} from '../article/sanitize.js';
import {bindingsOf, keyNamed, showKey} from '../ui/bindings.js';
import {type Keymap, keymap} from '../ui/keymap.js';
import {isKey} from '../ui/keys.js';
import {clashesIn, remap} from '../ui/remap.js';
import type {LineProblem, YamlField, YamlValue} from './yaml.js';

/** The keys chosen for a command, and where they are. */
type Choice = {readonly command: string; readonly line: number; readonly keys: readonly string[]};

const commands = new Set(
	Object.values(keymap).flatMap(entries =>
		bindingsOf(entries).map(({command}) => command as string),
	),
);

const readChoice = ({name, line, value}: YamlField): Choice | LineProblem => {
	const command = sanitize(name);
	if (!commands.has(command)) {
		return {line, words: `keys: ${command}: no such command: see the readme for their names`};
	}

	const values = value.kind === 'list' ? value.items : [value];
	const keys = values.map(each => (each.kind === 'scalar' ? keyNamed(each.text) : ''));
	const wrong = values.find((_, index) => !isKey(keys[index] ?? ''));
	if (wrong === undefined) {
		return {command, line, keys: [...new Set(keys)]};
	}

	const text = wrong.kind === 'scalar' ? sanitize(wrong.text) : `a ${wrong.kind}`;
	const words = `keys: ${command}: ${text || 'nothing'} is no key: write x, PgDn or Ctrl-x`;
	return {line: wrong.line, words};
};

/** Takes back choices, the later ones first, until no key has two meanings. */
const settle = (
	choices: readonly Choice[],
	problems: readonly LineProblem[],
): {keymap: Keymap; problems: readonly LineProblem[]} => {
	const chosen = remap(keymap, new Map(choices.map(({command, keys}) => [command, keys])));
	const [clash] = clashesIn(chosen);
	const guilty = choices.findLast(({command}) => clash?.commands.some(other => other === command));
	if (clash === undefined || guilty === undefined) {
		return {keymap: chosen, problems};
	}

	const others = clash.commands.filter(command => command !== guilty.command);
	const key = showKey(clash.key);
	const words = `keys: ${guilty.command}: ${key} is taken by ${others.join(', ')} (${clash.context})`;
	return settle(
		choices.filter(choice => choice !== guilty),
		[...problems, {line: guilty.line, words}],
	);
};

/** Reads `keys`: for commands, by their names, a key or a list of them. */
export const readKeys = (value: YamlValue): {keymap: Keymap; problems: readonly LineProblem[]} => {
	if (value.kind !== 'map') {
		const words = 'keys: no commands: write “compare: x” in a line below, further in';
		return {keymap, problems: [{line: value.line, words}]};
	}

	const read = value.fields.map(readChoice);
	const problems = read.filter(each => 'words' in each);
	const choices = read.filter(each => 'keys' in each);
	return settle(choices, problems);
};
