import {randomUUID} from 'node:crypto';
import {rename, rm, writeFile} from 'node:fs/promises';

/**
 * Writes a file whole or not at all.
 * @param mode Who may read it, where it is new.
 * @throws It cannot be written; then nothing has changed.
 */
export const writeWhole = async (file: string, text: string, mode = 0o666): Promise<void> => {
	const temporary = `${file}.${randomUUID()}.tmp`;
	try {
		await writeFile(temporary, text, {mode});
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, {force: true});
		throw error;
	}
};
