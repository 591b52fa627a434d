import path from 'node:path';
import {findFiles} from './find-files.js';
import {isAddress, type Source} from './read-source.js';
import {type Problem, problemOf} from './source.js';

/** The sources that paths lead to, in their order, and the paths that lead nowhere. Never throws. */
export async function findSources(
	paths: readonly string[],
): Promise<{sources: readonly Source[]; problems: readonly Problem[]}> {
	const sources: Source[] = [];
	const problems: Problem[] = [];
	const found = new Set<string>();
	for (const from of paths) {
		try {
			for await (const source of from === '-' || isAddress(from) ? [from] : findFiles(from)) {
				const absolute = isAddress(source) ? source : path.resolve(source);
				// What is named twice was meant twice; what two folders share was not.
				if (source === from || !found.has(absolute)) {
					found.add(absolute);
					sources.push({source, from});
				}
			}
		} catch (error) {
			problems.push(problemOf(from, error));
		}
	}

	return {sources, problems};
}
