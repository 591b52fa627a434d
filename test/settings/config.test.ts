import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../source/settings/config.js';
import {commandOf} from '../../source/ui/bindings.js';
import {keymap} from '../../source/ui/keymap.js';

/** The config that the lines make, and what is said about them. */
const read = (...lines: readonly string[]) => {
	const {config, problems} = parseConfig(lines.join('\n'));
	return {config, told: problems.map(({line, words}) => `${line}: ${words}`)};
};

test('every setting', () => {
	const {config, told} = read(
		'theme: high-contrast',
		'layout: stacked',
		'order: kind',
		'mouse: false',
		'keys:',
		'  compare: [C, Ctrl-k]',
	);
	expect(told).toEqual([]);
	expect(config).toMatchObject({
		theme: 'high-contrast',
		arrangement: 'stacked',
		order: 'kind',
		mouse: false,
	});
	const chosen = config.keymap ?? keymap;
	expect(['C', 'Ctrl-k', 'c'].map(key => commandOf(chosen, 'library', key))).toEqual([
		'compare',
		'compare',
		undefined,
	]);
});

test('nothing is chosen in an empty file', () => {
	expect(read('# theme: light')).toEqual({config: {}, told: []});
});

describe('what is wrong is told with its line, and the rest is used', () => {
	test.each([
		['theme: drak', '2: theme: drak: choose dark, light, high-contrast, colour-blind, monochrome'],
		['theme:', '2: theme: nothing: choose dark, light, high-contrast, colour-blind, monochrome'],
		['layout: [stacked]', '2: layout: a list: choose automatic, columns, stacked'],
		['mouse: yes', '2: mouse: yes: choose true, false'],
		['colour: red', '2: colour: no such setting: there are theme, layout, order, mouse, keys'],
		[
			'constructor: x',
			'2: constructor: no such setting: there are theme, layout, order, mouse, keys',
		],
		['keys: x', '2: keys: no commands: write “compare: x” in a line below, further in'],
		['keys: {opne: x}', '2: keys: opne: no such command: see the readme for their names'],
		['keys: {open: Ctrl-m}', '2: keys: open: Ctrl-m is no key: write x, PgDn or Ctrl-x'],
		['keys: {open: F1}', '2: keys: open: F1 is no key: write x, PgDn or Ctrl-x'],
		['keys: {open: [[x]]}', '2: keys: open: a list is no key: write x, PgDn or Ctrl-x'],
		['keys: {open: j}', '2: keys: open: j is taken by move-down (library)'],
	])('%s', (line, words) => {
		expect(read('order: right', line)).toMatchObject({config: {order: 'right'}, told: [words]});
	});

	test('in the lines of a list', () => {
		expect(read('keys:', '  open:', '    - l', '    - Entr').told).toEqual([
			'4: keys: open: Entr is no key: write x, PgDn or Ctrl-x',
		]);
	});

	test('a file that is no YAML', () => {
		const {config, told} = read('theme: light', 'keys: [');
		expect(config).toEqual({});
		expect(told).toEqual([expect.stringMatching(/^\d: no YAML: /)]);
	});

	test('a file that is a list', () => {
		expect(read('- theme: light').told).toEqual(['1: no settings: write “theme: light”']);
	});

	test('escapes in it are not sent to the terminal', () => {
		const {told} = read('theme: "\\e]52;c;YQ==\\a"', '"\\e[2Jx": 1');
		expect(told.join('')).not.toMatch(/\p{Cc}/u);
	});
});

describe('keys', () => {
	const chosen = (...lines: readonly string[]) => {
		const {config, told} = read('keys:', ...lines.map(line => `  ${line}`));
		return {keymap: config.keymap ?? keymap, told};
	};

	test('two commands may change places', () => {
		const {keymap: swapped, told} = chosen('find: n', 'find-next: /');
		expect(told).toEqual([]);
		expect(commandOf(swapped, 'reader', 'n')).toBe('find');
		expect(commandOf(swapped, 'reader', '/')).toBe('find-next');
	});

	test('of two that want one key, the later one keeps its own', () => {
		const {keymap: left, told} = chosen('compare: x', 'edit: x');
		expect(told).toEqual(['3: keys: edit: x is taken by compare (library)']);
		expect(commandOf(left, 'library', 'x')).toBe('compare');
		expect(commandOf(left, 'library', 'e')).toBe('edit');
	});

	test('arrows may be written as help shows them', () => {
		expect(commandOf(chosen('explain: [i, →]').keymap, 'compare', 'Right')).toBe('explain');
	});

	test('Ctrl-c quits whatever is chosen, and is left to that', () => {
		expect(commandOf(chosen('quit: X').keymap, 'compare', 'Ctrl-c')).toBe('quit');
		expect(chosen('copy: Ctrl-c').told).toEqual([
			'2: keys: copy: Ctrl-c is taken by quit (reader)',
		]);
	});

	test('a letter stays text where one types', () => {
		const {keymap: typing, told} = chosen('move-down: [n, Down]', 'open: z', 'find-next: x');
		expect(told).toEqual([]);
		expect(commandOf(typing, 'library', 'n')).toBe('move-down');
		expect(commandOf(typing, 'search', 'n')).toBeUndefined();
		expect(commandOf(typing, 'search', 'Down')).toBe('move-down');
		expect(commandOf(typing, 'search', 'Enter')).toBe('open');
	});

	test('a letter stays text in the name of a file', () => {
		const {keymap: typing} = chosen('accept: x');
		expect(commandOf(typing, 'write', 'x')).toBeUndefined();
	});

	test('a command may do without a key', () => {
		const {keymap: bare, told} = chosen('edit: []');
		expect(told).toEqual([]);
		expect(commandOf(bare, 'library', 'e')).toBeUndefined();
	});
});
