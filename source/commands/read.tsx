import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {render} from 'ink';
import {sanitize} from '../article/sanitize.js';
import type {GroupedLibrary} from '../library/grouped.js';
import {isAddress, isPassing} from '../library/read-source.js';
import {type Memory, recall} from '../settings/memory.js';
import {App} from '../ui/app.js';
import {condensedOutput} from '../ui/terminal/output.js';
import {StandIns} from '../ui/terminal/stand-ins.js';
import {startWith} from './following.js';
import {needArticles, needPair} from './open.js';
import {colorLevel, type Options} from './options.js';
import type {Prepared} from './prepare.js';

// Milliseconds: what loads faster is on the first frame, without a word about loading.
const patience = 100;

/** What tells this library from others, in every run; undefined where nothing does. */
const absolute = (paths: readonly string[]): readonly string[] | undefined =>
	paths.some(isPassing)
		? undefined
		: paths.map(each => (isAddress(each) ? each : path.resolve(each)));

/** Which library was read before this one, for those who have named none. */
const lastTime = (memory: Memory, paths: readonly string[]): string | undefined => {
	const last = memory.find(library => library.paths.join() !== paths.join());
	return last && `last time: ${sanitize(last.paths.join('   '))}`;
};

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

/**
 * Opens the reader on a terminal, until it is quit.
 * @param comparing Whether it opens on the comparison of two reports.
 * @param unnamed Whether it opens on the samples because no path was named.
 * @throws {Failure} Nothing could be read, or not the two reports to compare.
 */
export const read = async (
	paths: readonly string[],
	{
		comparing = false,
		unnamed = false,
		options,
		prepared: {input, library, memoryFile, ...asked},
	}: {comparing?: boolean; unnamed?: boolean; options: Options; prepared: Prepared},
): Promise<number> => {
	const libraries = checked(
		library.libraries,
		comparing ? library => needPair(library, paths) : needArticles,
	);
	const first = libraries.next();
	const early = await Promise.race([first, setTimeout(patience, undefined, {ref: false})]);
	const [ground, {config, problem}, memory] = await Promise.all([
		asked.ground,
		asked.config,
		asked.memory,
	]);
	const known = comparing ? undefined : absolute(paths);
	const {mouse = true, ...preferences} = config;
	const {screenReader} = options;
	input.reportsMouse = mouse && options.mouse && !screenReader;
	// What was typed before the keyboard was taken has been echoed: the frame must not start behind it.
	process.stdout.write('\r');
	const standIns = new StandIns();
	const app = render(
		<App
			library={early?.value}
			libraries={startWith(first, libraries)}
			askForWhole={library.askForWhole}
			stop={library.stop}
			comparing={comparing}
			preferences={{...preferences, theme: options.theme ?? config.theme}}
			note={problem ?? (known && unnamed ? lastTime(memory, known) : undefined)}
			remembered={known && recall(memory, known)}
			remember={place => known && memoryFile.keep({...place, paths: known})}
			ground={ground}
			colors={colorLevel(options)}
			standIn={screenReader ? undefined : line => standIns.for(line)}
		/>,
		{
			stdin: input,
			stdout: screenReader ? process.stdout : condensedOutput(process.stdout, standIns),
			// Ink would take a terminal for none where a variable named CI is set.
			interactive: true,
			isScreenReaderEnabled: screenReader,
			// What has been said stays in the terminal's history, where a screen reader finds it again.
			alternateScreen: !screenReader,
			incrementalRendering: true,
			exitOnCtrlC: false,
			// A key waits for its frame no longer than the frame takes to make.
			maxFps: 250,
		},
	);
	try {
		await app.waitUntilExit();
	} finally {
		library.end();
		await memoryFile.flush();
	}

	return 0;
};
