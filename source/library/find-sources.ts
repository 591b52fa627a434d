import path from 'node:path';
import {findEntries} from './find-files.js';
import {isAddress, type Source} from './read-source.js';
import {type Problem, problemOf} from './source.js';

/** What paths lead to, in their order. */
export type Found = {
	readonly sources: readonly Source[];
	/** The folders that were entered. */
	readonly folders: readonly string[];
	readonly problems: readonly Problem[];
};

/** Follows paths to the sources that they lead to. Never throws. */
export const findSources = async (paths: readonly string[]): Promise<Found> => {
	const sources: Source[] = [];
	const folders: string[] = [];
	const problems: Problem[] = [];
	// Only what several paths lead to can be found twice.
	const known = paths.length > 1 ? new Set<string>() : undefined;
	for (const from of paths) {
		if (from === '-' || isAddress(from)) {
			sources.push({source: from, from});
			continue;
		}

		for (const entry of await findEntries(from)) {
			if (entry.kind === 'error') {
				problems.push(problemOf(entry.path, entry.error));
			} else if (entry.kind === 'folder') {
				folders.push(entry.path);
			} else if (entry.path === from || !known?.has(path.resolve(entry.path))) {
				// What is named twice was meant twice; what two folders share was not.
				known?.add(path.resolve(entry.path));
				sources.push({source: entry.path, from});
			}
		}
	}

	return {sources, folders, problems};
};
