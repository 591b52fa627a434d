import {mkdirSync} from 'node:fs';
import path from 'node:path';

/** Whether it was missing; another program may make it at the same time. */
const make = (folder: string): boolean => {
	try {
		mkdirSync(folder, {mode: 0o700});
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
			return false;
		}

		throw error;
	}
};

/**
 * Makes a folder, and those above it that are missing, for this user alone. Node's own way has no end
 * where a folder that is there takes in no other and calls it missing, as `/proc` does.
 * @returns Whether it was missing.
 * @throws It cannot be made.
 */
export const makeFolder = (folder: string): boolean => {
	try {
		return make(folder);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code !== 'ENOENT' || path.dirname(folder) === folder) {
			throw error;
		}
	}

	makeFolder(path.dirname(folder));
	return make(folder);
};
