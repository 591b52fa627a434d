import {spawn} from 'node:child_process';
import {resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {onTestFinished} from 'vitest';
import {type Environment, environmentWith} from './environment.js';
import {openTerminal, type TerminalOptions} from './terminal.js';

const program = [process.execPath, resolve('dist/cli.js')] as const;

export type Outcome = {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
};

/** Starts the built program where no terminal is, and with nothing on standard input. */
export const spawnWirediff = (args: readonly string[], env: Environment = {}) => {
	const [node, ...script] = program;
	const child = spawn(node, [...script, ...args], {env: environmentWith(env)});
	child.stdin.end();
	return child;
};

/** Runs the built program there, to its end. */
export const runWirediff = async (
	args: readonly string[],
	{env}: Pick<TerminalOptions, 'env'> = {},
): Promise<Outcome> => {
	const child = spawnWirediff(args, env);
	const status = new Promise<number | null>(resolve => child.once('close', resolve));
	const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
	return {status: await status, stdout, stderr};
};

/** Opens the built program in a terminal for as long as the test runs. */
export const openWirediff = (
	args: readonly string[],
	options: Omit<TerminalOptions, 'command'> = {},
) => {
	const terminal = openTerminal({command: [...program, ...args], ...options});
	onTestFinished(terminal.close);
	return terminal;
};
