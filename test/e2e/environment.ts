// A place where there is nothing, and nothing can be written.
const nowhere = '/dev/null';

/** Variables of the surrounding shell or test run, and folders, that would change what a program shows. */
const clean = {
	CI: undefined,
	COLORFGBG: undefined,
	COLORTERM: 'truecolor',
	FORCE_COLOR: undefined,
	LC_ALL: 'C',
	NODE_ENV: undefined,
	NO_COLOR: undefined,
	TERM: 'xterm-256color',
	VITEST: undefined,
	XDG_CACHE_HOME: nowhere,
	XDG_CONFIG_HOME: nowhere,
	XDG_STATE_HOME: nowhere,
};

/** Variables to add to those of this process; `undefined` takes one away. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a program is started with, so that it shows the same on every machine. */
export const environmentWith = (added: Environment): Record<string, string> => {
	const all: Environment = {...process.env, ...clean, ...added};
	// A pseudo-terminal would hand `undefined` over as a word.
	return Object.fromEntries(
		Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
	);
};
