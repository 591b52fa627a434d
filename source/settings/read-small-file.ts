import {readFile, stat} from 'node:fs/promises';

const largest = 1_000_000;

/**
 * The text of a file of the program's own; undefined where there is none.
 * @throws It cannot be read, or is nothing that the program can have written, such as a pipe.
 */
export const readSmallFile = async (file: string): Promise<string | undefined> => {
	try {
		const found = await stat(file);
		if (!found.isFile() || found.size > largest) {
			throw new Error('no file of settings');
		}

		return await readFile(file, 'utf8');
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') {
			return undefined;
		}

		throw error;
	}
};
