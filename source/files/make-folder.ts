import {mkdirSync} from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder, and those above it that are missing, for this user alone. Node's own way has no end
 * where a folder that is there takes in no other and calls it missing, as `/proc` does.
 * @returns Whether it was missing.
 * @throws It cannot be made.
 */
export const makeFolder = (folder: string): boolean => {
	const make = () => mkdirSync(folder, {mode: 0o700});
	try {
		make();
		return true;
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') {
			return false;
		}

		if (code !== 'ENOENT' || path.dirname(folder) === folder) {
			throw error;
		}
	}

	makeFolder(path.dirname(folder));
	make();
	return true;
};
