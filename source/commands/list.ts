import {storiesJson} from '../formats/json.js';
import {storiesText} from '../formats/text.js';
import {groupStories} from '../library/story.js';
import {deliver} from './deliver.js';
import {openLibrary, reportProblems} from './open.js';
import {type Options, wantsJson} from './options.js';
import {textOptions} from './text-options.js';

/** `wirediff list PATH …`. */
export const listCommand = async (paths: readonly string[], options: Options): Promise<number> => {
	const {articles, status} = reportProblems(await openLibrary(paths, options));
	const stories = groupStories(articles);
	const text = wantsJson('list', options)
		? storiesJson(stories)
		: storiesText(stories, await textOptions(options));
	await deliver(text, options.output);
	return status;
};
