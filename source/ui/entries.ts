import type {Command} from './command.js';

export type Binding = {
	readonly command: Command;
	readonly keys: readonly string[];
	/** A word for the footer, where the key is worth its room. */
	readonly hint?: string;
};

/** Bindings that belong together, and one line of words for them. */
export type Entry = {readonly words: string; readonly bindings: readonly Binding[]};

/** An entry of the keymap. */
export const entry = (words: string, ...bindings: readonly Binding[]): Entry => ({words, bindings});

/** The keys of a command, parted by spaces. */
export const bind = (command: Command, keys: string, hint?: string): Binding => ({
	command,
	keys: keys.split(' '),
	...(hint !== undefined && {hint}),
});

export const oneRow = entry('one down, up', bind('move-down', 'j Down'), bind('move-up', 'k Up'));

export const halfPages = entry(
	'half a page down, up',
	bind('move-half-page-down', 'd Ctrl-d'),
	bind('move-half-page-up', 'u Ctrl-u'),
);

export const pages = entry(
	'a page down, up',
	bind('move-page-down', 'Space PgDn'),
	bind('move-page-up', 'b PgUp'),
);

// Space marks in the library.
export const libraryPages = entry(
	'a page down, up',
	bind('move-page-down', 'PgDn'),
	bind('move-page-up', 'b PgUp'),
);

export const ends = entry(
	'first, last',
	bind('move-to-first', 'g Home'),
	bind('move-to-last', 'G End'),
);

export const findHere = entry(
	'find here; next, previous place',
	bind('find', '/', 'find'),
	bind('find-next', 'n'),
	bind('find-previous', 'N'),
);

export const searchLibrary = entry('search all reports', bind('search-library', 'Ctrl-p'));
export const copy = entry('copy the sentence', bind('copy', 'y'));
export const coverage = entry(
	'who reports what, over all reports of the story',
	bind('show-coverage', 'v', 'coverage'),
);
export const write = entry('write this to a file', bind('write', 'w'));
export const edit = entry('open the file in $EDITOR', bind('edit', 'e'));
/** Of a sentence or a claim. */
export const versions = entry(
	'how the reports put it, in full',
	bind('show-versions', 'i', 'in full'),
);

export const address = entry(
	'the address of the page, to be opened in a browser',
	bind('show-address', 'O'),
);

export const close = entry('close, or stop, what is on top; never quits', bind('close', 'Esc'));

export const always: readonly Entry[] = [
	entry('theme', bind('change-theme', 't')),
	entry('quit from anywhere', bind('quit', 'Q Ctrl-c')),
	entry(
		'suspend, until the shell’s fg; draw the screen anew',
		bind('suspend', 'Ctrl-z'),
		bind('redraw', 'Ctrl-l'),
	),
];

const help = entry('help', bind('show-help', '?'));

export const leave: readonly Entry[] = [
	help,
	entry('back; at the top: quit', bind('back', 'q', 'back')),
	close,
	...always,
];

export const leaveLibrary: readonly Entry[] = [
	help,
	entry('quit', bind('back', 'q', 'quit')),
	entry('stop what is being done, or clear the marks; never quits', bind('close', 'Esc')),
	...always,
];

export const typing: readonly Entry[] = [
	entry(
		'erase a character, a word, all',
		bind('erase', 'Backspace'),
		bind('erase-forward', 'Delete'),
		bind('erase-word', 'Ctrl-w Alt-Backspace'),
		bind('erase-all', 'Ctrl-u'),
	),
	entry(
		'erase the word, or all, behind the cursor',
		bind('erase-word-forward', 'Alt-d'),
		bind('erase-to-end', 'Ctrl-k'),
	),
	entry(
		'move in the text',
		bind('move-cursor-left', 'Left Ctrl-b'),
		bind('move-cursor-right', 'Right Ctrl-f'),
		bind('move-cursor-to-start', 'Home Ctrl-a'),
		bind('move-cursor-to-end', 'End Ctrl-e'),
	),
	entry(
		'a word to the left, to the right',
		bind('move-cursor-word-left', 'Alt-b Ctrl-Left'),
		bind('move-cursor-word-right', 'Alt-f Ctrl-Right'),
	),
	entry('quit', bind('quit', 'Ctrl-c')),
	entry('suspend; draw the screen anew', bind('suspend', 'Ctrl-z'), bind('redraw', 'Ctrl-l')),
];
