import type {Command, Context} from './command.js';

export type Binding = {
	readonly command: Command;
	readonly keys: readonly string[];
	/** A word for the footer, where the key is worth its room. */
	readonly hint?: string;
};

/** Bindings that belong together, and one line of words for them. */
export type Entry = {readonly words: string; readonly bindings: readonly Binding[]};

/** The keys of every screen and field. */
export type Keymap = Readonly<Record<Context, readonly Entry[]>>;

const entry = (words: string, ...bindings: readonly Binding[]): Entry => ({words, bindings});

const bind = (command: Command, keys: string, hint?: string): Binding => ({
	command,
	keys: keys.split(' '),
	...(hint !== undefined && {hint}),
});

const oneRow = entry('one down, up', bind('move-down', 'j Down'), bind('move-up', 'k Up'));

const halfPages = entry(
	'half a page down, up',
	bind('move-half-page-down', 'd Ctrl-d'),
	bind('move-half-page-up', 'u Ctrl-u'),
);

const pages = entry(
	'a page down, up',
	bind('move-page-down', 'Space PgDn'),
	bind('move-page-up', 'b PgUp'),
);

// Space marks in the library.
const libraryPages = entry(
	'a page down, up',
	bind('move-page-down', 'PgDn'),
	bind('move-page-up', 'b PgUp'),
);

const ends = entry('first, last', bind('move-to-first', 'g Home'), bind('move-to-last', 'G End'));

const findHere = entry(
	'find here; next, previous place',
	bind('find', '/', 'find'),
	bind('find-next', 'n'),
	bind('find-previous', 'N'),
);

const searchLibrary = entry('search all reports', bind('search-library', 'Ctrl-p'));
const copy = entry('copy the sentence', bind('copy', 'y'));
const coverage = entry(
	'who reports what, over all reports of the story',
	bind('show-coverage', 'v', 'coverage'),
);
const write = entry('write this to a file', bind('write', 'w'));
const edit = entry('open the file in $EDITOR', bind('edit', 'e'));
const address = entry(
	'the address of the page, to be opened in a browser',
	bind('show-address', 'O'),
);

const always: readonly Entry[] = [
	entry('close, or stop, what is on top; never quits', bind('close', 'Esc')),
	entry('theme', bind('change-theme', 't')),
	entry('quit from anywhere', bind('quit', 'Q Ctrl-c')),
	entry('suspend; the shell’s fg comes back', bind('suspend', 'Ctrl-z')),
];

const leave = (hint: 'back' | 'quit'): readonly Entry[] => [
	entry('help', bind('show-help', '?')),
	entry(hint === 'quit' ? 'quit' : 'back; at the top: quit', bind('back', 'q', hint)),
	...always,
];

const typing: readonly Entry[] = [
	entry(
		'erase a character, a word, all',
		bind('erase', 'Backspace'),
		bind('erase-forward', 'Delete'),
		bind('erase-word', 'Ctrl-w'),
		bind('erase-all', 'Ctrl-u'),
	),
	entry(
		'move in the text',
		bind('move-cursor-left', 'Left Ctrl-b'),
		bind('move-cursor-right', 'Right Ctrl-f'),
		bind('move-cursor-to-start', 'Home Ctrl-a'),
		bind('move-cursor-to-end', 'End Ctrl-e'),
	),
	entry('quit', bind('quit', 'Ctrl-c')),
	entry('suspend', bind('suspend', 'Ctrl-z')),
];

/** Every key, unless the reader has chosen others. The input, the footer, the help and the readme all read it here. */
export const keymap: Keymap = {
	library: [
		oneRow,
		halfPages,
		libraryPages,
		ends,
		entry('open', bind('open', 'Enter', 'open')),
		entry('mark, up to two', bind('mark', 'Space', 'mark')),
		entry('compare the marked two, or with the next report', bind('compare', 'c', 'compare')),
		coverage,
		entry('search all reports', bind('search-library', '/ Ctrl-p', 'search')),
		write,
		edit,
		address,
		...leave('quit'),
	],
	reader: [
		oneRow,
		halfPages,
		pages,
		ends,
		entry(
			'next, previous sentence that no other report has',
			bind('move-to-next-difference', ']'),
			bind('move-to-previous-difference', '['),
		),
		entry(
			'next, previous article',
			bind('open-next-article', '.', 'next report'),
			bind('open-previous-article', ',', 'previous'),
		),
		entry('compare with another report of the story', bind('compare', 'c', 'compare')),
		coverage,
		findHere,
		searchLibrary,
		copy,
		write,
		edit,
		address,
		...leave('back'),
	],
	compare: [
		entry(
			'next, previous difference',
			bind('move-to-next-difference', ']', 'next'),
			bind('move-to-previous-difference', '[', 'previous'),
		),
		oneRow,
		halfPages,
		pages,
		ends,
		entry(
			'filter: all, differences, left or right only, conflicts',
			bind('change-filter', 'f', 'filter'),
		),
		entry('order: by left, by right, by kind', bind('change-order', 'o', 'order')),
		entry('swap left and right', bind('swap-sides', 's', 'swap')),
		entry('the other pane', bind('switch-pane', 'Tab')),
		entry(
			'next, previous article in the pane',
			bind('open-next-article', '.'),
			bind('open-previous-article', ','),
		),
		entry('read the pane’s article from here; unfold boilerplate', bind('open', 'Enter')),
		coverage,
		entry('why the two are linked, or the details', bind('explain', 'i', 'why')),
		entry(
			'names, figures, dates, quotations in one report alone',
			bind('show-details', 'a', 'alone'),
		),
		entry(
			'layout: automatic, side by side, stacked',
			bind('arrange-automatically', '0'),
			bind('arrange-in-columns', '1'),
			bind('arrange-stacked', '2'),
		),
		findHere,
		searchLibrary,
		copy,
		write,
		edit,
		address,
		...leave('back'),
	],
	address: [
		oneRow,
		entry('open it in the browser', bind('accept', 'Enter', 'open')),
		entry('copy the address', bind('copy', 'y', 'copy')),
		...leave('back'),
	],
	details: [
		oneRow,
		halfPages,
		pages,
		ends,
		entry('go to its sentence', bind('open', 'Enter', 'go there')),
		copy,
		...leave('back'),
	],
	coverage: [
		oneRow,
		halfPages,
		pages,
		ends,
		entry(
			'choose the next, previous report',
			bind('choose-next-outlet', 'l Right', 'next report'),
			bind('choose-previous-outlet', 'h Left', 'previous'),
		),
		entry('read the chosen report here', bind('open', 'Enter', 'read')),
		entry('compare the chosen report with another, here', bind('compare', 'c', 'compare')),
		entry(
			'filter: all, left out by the chosen report, in it alone, disputed',
			bind('change-filter', 'f', 'filter'),
		),
		entry(
			'order: as in the fullest report, most reports first, only one first',
			bind('change-order', 'o', 'order'),
		),
		searchLibrary,
		copy,
		write,
		...leave('back'),
	],
	search: [
		entry(
			'one down, up; above the first passage, earlier queries',
			bind('move-down', 'Down Ctrl-n'),
			bind('move-up', 'Up Ctrl-p'),
		),
		entry('a page down, up', bind('move-page-down', 'PgDn'), bind('move-page-up', 'PgUp')),
		entry('read from here', bind('open', 'Enter', 'read')),
		entry('report by report, or best first', bind('group-passages', 'Tab', 'by report')),
		entry('close', bind('close', 'Esc', 'close')),
		...typing,
	],
	help: [
		oneRow,
		halfPages,
		entry(
			'a page down, up',
			bind('move-page-down', 'Space PgDn', 'more'),
			bind('move-page-up', 'b PgUp'),
		),
		ends,
		entry('back', bind('back', 'q ?', 'back')),
		...always,
	],
	write: [
		entry('write', bind('accept', 'Enter', 'write')),
		entry('close', bind('close', 'Esc', 'close')),
		...typing,
	],
	find: [
		entry('go there', bind('accept', 'Enter', 'go there')),
		entry('close', bind('close', 'Esc', 'close')),
		...typing,
	],
};
