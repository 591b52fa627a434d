import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {openTerminal, type Terminal, type TerminalOptions} from '../../test/e2e/terminal.js';

/** One line of the table. */
export type Figure = {
	readonly name: string;
	/** What was measured, and in what. */
	readonly value: number;
	readonly unit: 'ms' | 'bytes' | 'MB' | 's';
	/** What ran beside it, in the same unit. */
	readonly beside?: {readonly name: string; readonly value: number};
	/** The goal in words, and whether it is reached. */
	readonly goal: string;
	readonly reached: boolean;
};

/** The value that `share` of all values do not exceed. */
export const quantile = (values: readonly number[], share: number): number => {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Runs two things by turns, so that what slows one slows the other too; their medians. */
export const byTurns = async (
	runs: number,
	one: () => number | Promise<number>,
	other: () => number | Promise<number>,
): Promise<[one: number, other: number]> => {
	const ones: number[] = [];
	const others: number[] = [];
	for (let run = 0; run < runs; run++) {
		ones.push(await one());
		others.push(await other());
	}

	return [median(ones), median(others)];
};

/** Milliseconds that a process takes from start to end. */
export const timeProcess = (args: readonly string[]): number => {
	const start = performance.now();
	const {status} = spawnSync(process.execPath, args, {stdio: 'ignore'});
	if (status !== 0) {
		throw new Error(`${args.join(' ')} ended with status ${status}`);
	}

	return performance.now() - start;
};

/** Opens a program of this Node in a terminal, for as long as it is used. */
export const inTerminal = async <Result>(
	args: readonly string[],
	use: (terminal: Terminal) => Promise<Result>,
	options: Omit<TerminalOptions, 'command'> = {},
): Promise<Result> => {
	const terminal = openTerminal({command: [process.execPath, ...args], ...options});
	try {
		return await use(terminal);
	} finally {
		await terminal.close();
	}
};

/** Types keys and waits for the frame that follows: its milliseconds and bytes. */
export const timeFrame = async (
	terminal: Terminal,
	keys: string,
): Promise<{milliseconds: number; bytes: number}> => {
	const before = terminal.bytesReceived();
	const start = performance.now();
	await terminal.press(keys, () => terminal.bytesReceived() > before);
	return {milliseconds: performance.now() - start, bytes: terminal.bytesReceived() - before};
};

/** Megabytes of a process: what it holds now, or the most that it has held. */
export const memoryOf = (pid: number, kind: 'VmRSS' | 'VmHWM'): number => {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(status.match(new RegExp(`${kind}:\\s+(\\d+) kB`))?.[1]) / 1024;
};
