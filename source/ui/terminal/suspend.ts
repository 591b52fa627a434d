import process from 'node:process';

/** Stops the program as the shell's Ctrl-Z does, until the shell continues it. */
export const stopUntilContinued = (): Promise<void> =>
	new Promise(resolve => {
		// Without something to wait for, Node would end as soon as it is continued.
		const alive = setInterval(() => {}, 1000);
		process.once('SIGCONT', () => {
			clearInterval(alive);
			resolve();
		});
		process.kill(process.pid, 'SIGSTOP');
	});
