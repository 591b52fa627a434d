import {Failure} from './failure.js';

const print = (text: string): Promise<void> =>
	new Promise((resolve, reject) => {
		// A reader such as `head` that has seen enough is no failure.
		process.stdout.on('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EPIPE' ? resolve() : reject(error),
		);
		process.stdout.write(text, () => resolve());
	});

/**
 * Gives a command's text to standard output, or to the file that was asked for.
 * @throws {Failure} The file cannot be written.
 */
export const deliver = async (text: string, output: string | undefined): Promise<void> => {
	if (output === undefined) {
		return print(text);
	}

	try {
		const {writeWhole} = await import('../files/write-whole.js');
		await writeWhole(output, text);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		throw new Failure(`cannot write ${output} (${code}): name a file in a folder you may write to`);
	}
};
