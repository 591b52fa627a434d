import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {byTurns, type Figure, inTerminal, memoryOf, timeProcess} from './measure.js';

const bareInk = ['build/benchmark/speed/bare-ink.js'];
const wirediff = ['dist/cli.js'];
/** As users have it: with a folder where Node 22.8 and later keep what they have compiled. */
const environmentIn = (cache: string) => ({
	env: {NODE_ENV: 'production', XDG_CACHE_HOME: cache},
});

type Environment = ReturnType<typeof environmentIn>;

const timeFirstFrame = (
	args: readonly string[],
	seen: string,
	environment: Environment,
): Promise<number> => {
	const start = performance.now();
	return inTerminal(
		args,
		async terminal => {
			await terminal.waitFor(seen);
			return performance.now() - start;
		},
		environment,
	);
};

const measureMemory = (
	args: readonly string[],
	seen: string,
	environment: Environment,
): Promise<number> =>
	inTerminal(
		args,
		async terminal => {
			await terminal.waitFor(seen);
			await delay(500);
			return memoryOf(terminal.pid, 'VmRSS');
		},
		environment,
	);

/** Opens the program and quits it, as most starts are not the first. */
const startOnce = (environment: Environment): Promise<unknown> =>
	inTerminal(
		wirediff,
		async terminal => {
			await terminal.waitFor('6 reports');
			terminal.type('q');
			await terminal.exited;
		},
		environment,
	);

/** From the start to the first frame of the samples, and the memory that they take. */
export const measureStart = async (runs: number): Promise<Figure[]> => {
	const cache = mkdtempSync(join(tmpdir(), 'wirediff-cache-'));
	const environment = environmentIn(cache);
	await startOnce(environment);
	const [first, bareFirst] = await byTurns(
		runs,
		() => timeFirstFrame(wirediff, '6 reports', environment),
		() => timeFirstFrame(bareInk, 'one line', environment),
	);
	const [memory, bareMemory] = await byTurns(
		runs,
		() => measureMemory(wirediff, '6 reports', environment),
		() => measureMemory(bareInk, 'one line', environment),
	);
	rmSync(cache, {recursive: true});
	return [
		{
			name: 'start to first frame, samples',
			value: first,
			unit: 'ms',
			beside: {name: 'bare Ink', value: bareFirst},
			goal: '1.4 × bare Ink',
			reached: first <= 1.4 * bareFirst,
		},
		{
			name: 'memory, samples open',
			value: memory,
			unit: 'MB',
			beside: {name: 'bare Ink', value: bareMemory},
			goal: '1.3 × bare Ink',
			reached: memory <= 1.3 * bareMemory,
		},
	];
};

/** A whole process that compares two reports and prints them. */
export const measureCompare = async (
	left: string,
	right: string,
	runs: number,
): Promise<Figure[]> => {
	const [compare, empty] = await byTurns(
		runs,
		() => timeProcess([...wirediff, 'compare', left, right, '--format', 'text']),
		() => timeProcess(['-e', '0']),
	);
	return [
		{
			name: 'compare --format text, two reports',
			value: compare,
			unit: 'ms',
			beside: {name: 'node -e 0', value: empty},
			goal: '1.5 × node -e 0 + 60 ms',
			reached: compare <= 1.5 * empty + 60,
		},
	];
};
