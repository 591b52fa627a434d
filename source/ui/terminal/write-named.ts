import {homedir} from 'node:os';
import path from 'node:path';
import {writeProblem} from '../../files/write-problem.js';
import {writeNew, writeWhole} from '../../files/write-whole.js';

/** Where a name that was typed leads to: `~` is the home directory. */
const resolvePath = (name: string): string =>
	path.resolve(name.startsWith('~/') ? path.join(homedir(), name.slice(2)) : name);

/**
 * Writes a file, but over another one only if that is wanted.
 * @returns Where it is, or nothing where another one is there.
 * @throws It cannot be written.
 */
export const writeNamed = async (
	name: string,
	text: string,
	overwrites: boolean,
): Promise<string | undefined> => {
	const file = resolvePath(name);
	try {
		await (overwrites ? writeWhole(file, text) : writeNew(file, text));
		return file;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
			return undefined;
		}

		throw new Error(writeProblem(file, error));
	}
};
