import {Failure} from './failure.js';

/**
 * Gives text to standard output.
 * @throws {Failure} It cannot be written.
 */
export const print = (text: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const settle = (error?: NodeJS.ErrnoException | null) => {
			// A reader such as `head` that has seen enough is no failure.
			if (error && error.code !== 'EPIPE') {
				reject(new Failure(`cannot write to standard output (${error.code}): make room there`));
			} else {
				resolve();
			}
		};

		process.stdout.on('error', settle);
		process.stdout.write(text, settle);
	});

/**
 * Gives a command's text to standard output, or to the file that was asked for.
 * @throws {Failure} It cannot be written.
 */
export const deliver = async (text: string, output: string | undefined): Promise<void> => {
	if (output === undefined) {
		return print(text);
	}

	try {
		const {writeWhole} = await import('../files/write-whole.js');
		await writeWhole(output, text);
	} catch (error) {
		const {writeProblem} = await import('../files/write-problem.js');
		throw new Failure(writeProblem(output, error));
	}
};
