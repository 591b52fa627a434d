import {spawn} from 'node:child_process';
import process from 'node:process';
import {splitCommand} from './split-command.js';
import {startProblem} from './start-problem.js';

const openers: Readonly<Record<string, readonly string[]>> = {
	darwin: ['open'],
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** The browser's command and its arguments, as the user's environment or the system names it. */
const browserOf = ({BROWSER}: NodeJS.ProcessEnv): readonly string[] =>
	(BROWSER ? splitCommand(BROWSER) : undefined) ?? openers[process.platform] ?? ['xdg-open'];

/**
 * Opens an address in the user's browser, which goes on when this program ends.
 * @throws The browser cannot be started, or ends with an error.
 */
export const openInBrowser = (address: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const [command = 'xdg-open', ...args] = browserOf(process.env);
		const fail = (what: string): void => reject(new Error(`${what}: set BROWSER to a browser`));
		spawn(command, [...args, address], {stdio: 'ignore', detached: true})
			.on('error', error => fail(startProblem(command, error)))
			.on('exit', status => (status === 0 ? resolve() : fail(`${command} failed`)))
			.unref();
	});
