import {setTimeout} from 'node:timers/promises';
import {render} from 'ink';
import {groupStories} from '../library/story.js';
import {App} from '../ui/app.js';
import type {LoadedLibrary} from '../ui/state/state.js';
import {openLibrary, openPair, problemLine} from './open.js';
import {colorLevel, type Options} from './options.js';
import type {Prepared} from './prepare.js';

// Milliseconds: what loads faster is on the first frame, without a word about loading.
const patience = 100;

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
	const load = async (): Promise<LoadedLibrary> => {
		const {articles, problems} = await (comparing
			? openPair(paths, options)
			: openLibrary(paths, options));
		const stories = groupStories(articles);
		return {
			stories,
			articles: stories.flatMap(story => story.articles),
			problems: problems.map(problemLine),
		};
	};

	const loading = load();
	const loaded = await Promise.race([loading, setTimeout(patience, undefined, {ref: false})]);
	const [ground, {config, problem}] = await Promise.all([asked.ground, asked.config]);
	const {mouse = true, ...preferences} = config;
	input.reportsMouse = mouse && options.mouse;
	// What was typed before the keyboard was taken has been echoed: the frame must not start behind it.
	process.stdout.write('\r');
	const app = render(
		<App
			library={loaded ?? loading}
			reload={load}
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
	await app.waitUntilExit();
	return 0;
};
