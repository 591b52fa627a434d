/** Why a program cannot be started, in a few words. */
export const startProblem = (command: string, {code, message}: NodeJS.ErrnoException): string =>
	code === 'ENOENT' ? `${command}: no such program` : message;
