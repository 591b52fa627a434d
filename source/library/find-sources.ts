import path from 'node:path';
import {passedOver} from './documents.js';
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
	/** Where files stand among the sources, and whether they were named themselves. */
	const known = new Map<string, {readonly at: number; readonly isNamed: boolean}>();
	const add = (source: string, from: string, isPipe?: boolean): void => {
		// Only what several paths lead to can be found twice.
		const file = paths.length > 1 ? path.resolve(source) : source;
		const before = known.get(file);
		const isNamed = source === from;
		// What is named twice was meant twice; what a folder holds as well, or two folders share, was not.
		const isNew = before === undefined || (before.isNamed && isNamed);
		if (isNew || isNamed) {
			const at = isNew ? sources.length : before.at;
			sources[at] = {source, from, ...(isPipe && {isPipe})};
			known.set(file, {at, isNamed});
		}
	};

	for (const from of paths) {
		if (from === '-' || isAddress(from)) {
			sources.push({source: from, from});
			continue;
		}

		const entries = await findEntries(from);
		const documents = entries.filter(({kind}) => kind === 'document').map(each => each.path);
		if (documents.length > 0) {
			problems.push(passedOver(from, documents));
		}

		for (const entry of entries) {
			if (entry.kind === 'error') {
				problems.push(problemOf(entry.path, entry.error));
			} else if (entry.kind === 'folder') {
				folders.push(entry.path);
			} else if (entry.kind === 'file') {
				add(entry.path, from, entry.isPipe);
			}
		}
	}

	return {sources, folders, problems};
};
