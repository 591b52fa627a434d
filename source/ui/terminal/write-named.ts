import {homedir} from 'node:os';
import path from 'node:path';
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
		const {code, message} = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') {
			return undefined;
		}

		throw new Error(`cannot write ${file}: ${code ?? message}`);
	}
};
