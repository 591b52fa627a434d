import {setTimeout} from 'node:timers/promises';
import {render} from 'ink';
import {followLibrary, type GroupedLibrary} from '../library/grouped.js';
import {App} from '../ui/app.js';
import {loadOptions, needArticles, needPair} from './open.js';
import {colorLevel, type Options} from './options.js';
import type {Prepared} from './prepare.js';

// Milliseconds: what loads faster is on the first frame, without a word about loading.
const patience = 100;

/**
 * @throws {Failure} By the time that everything has been read: nothing could be, or not the two
 * reports to compare.
 */
async function* checked(
	libraries: AsyncIterable<GroupedLibrary>,
	check: (library: GroupedLibrary) => void,
): AsyncGenerator<GroupedLibrary> {
	let isChecked = false;
	for await (const library of libraries) {
		if (!isChecked && library.progress === undefined) {
			check(library);
			isChecked = true;
		}

		yield library;
	}
}

async function* startWith<Value>(
	first: Promise<IteratorResult<Value>>,
	rest: AsyncIterable<Value>,
): AsyncGenerator<Value> {
	const result = await first;
	if (!result.done) {
		yield result.value;
		yield* rest;
	}
}

/**
 * Opens the reader on a terminal, until it is quit.
 * @param comparing Whether it opens on the comparison of two reports.
 * @throws {Failure} Nothing could be read, or not the two reports to compare.
 */
export const read = async (
	paths: readonly string[],
	{
		comparing,
		options,
		prepared: {input, ...asked},
	}: {comparing: boolean; options: Options; prepared: Prepared},
): Promise<number> => {
	const following = new AbortController();
	const libraries = checked(
		followLibrary(paths, {...loadOptions(options), signal: following.signal}),
		comparing ? library => needPair(library, paths) : needArticles,
	);
	const first = libraries.next();
	const early = await Promise.race([first, setTimeout(patience, undefined, {ref: false})]);
	const [ground, {config, problem}] = await Promise.all([asked.ground, asked.config]);
	const {mouse = true, ...preferences} = config;
	input.reportsMouse = mouse && options.mouse;
	// What was typed before the keyboard was taken has been echoed: the frame must not start behind it.
	process.stdout.write('\r');
	const app = render(
		<App
			library={early?.value}
			libraries={startWith(first, libraries)}
			comparing={comparing}
			preferences={{...preferences, theme: options.theme ?? config.theme ?? ground}}
			note={problem}
			ground={ground}
			colors={colorLevel()}
		/>,
		{
			stdin: input,
			// Ink would take a terminal for none where a variable named CI is set.
			interactive: true,
			alternateScreen: true,
			incrementalRendering: true,
			exitOnCtrlC: false,
			maxFps: 120,
		},
	);
	try {
		await app.waitUntilExit();
	} finally {
		following.abort();
	}

	return 0;
};
