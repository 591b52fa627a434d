import {chmod, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';

/** What is written to: the file that links lead to, and its mode if it is there; or what is no file. */
const targetOf = async (file: string) => {
	try {
		const stats = await stat(file);
		return {path: await realpath(file), mode: stats.mode & 0o7777, isFile: stats.isFile()};
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return {path: file, mode: undefined, isFile: true};
		}

		throw error;
	}
};

/**
 * Writes a file whole or not at all; what is no file, such as a device or a pipe, as it is.
 * @param mode Who may read it, where it is new.
 * @throws It cannot be written; then nothing has changed.
 */
export const writeWhole = async (file: string, text: string, mode = 0o666): Promise<void> => {
	const target = await targetOf(file);
	if (!target.isFile) {
		return writeFile(file, text);
	}

	// Not loaded before the first frame, which nothing else needs it for.
	const {randomUUID} = await import('node:crypto');
	const temporary = `${target.path}.${randomUUID()}.tmp`;
	try {
		await writeFile(temporary, text, {mode: target.mode ?? mode});
		if (target.mode !== undefined) {
			// The umask takes rights from a new file alone.
			await chmod(temporary, target.mode);
		}

		await rename(temporary, target.path);
	} catch (error) {
		await rm(temporary, {force: true});
		throw error;
	}
};

/**
 * Writes a file whole or not at all, where none of that name is.
 * @throws There is one, or it cannot be written; then nothing has changed.
 */
export const writeNew = async (file: string, text: string): Promise<void> => {
	// Takes the name, which nobody else can take from then on.
	await writeFile(file, '', {flag: 'wx'});
	try {
		await writeWhole(file, text);
	} catch (error) {
		await rm(file, {force: true});
		throw error;
	}
};
