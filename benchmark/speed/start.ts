import {setTimeout as delay} from 'node:timers/promises';
import {byTurns, type Figure, inTerminal, memoryOf, timeProcess} from './measure.js';

const bareInk = ['build/benchmark/speed/bare-ink.js'];
const wirediff = ['dist/cli.js'];
const production = {env: {NODE_ENV: 'production'}};

const timeFirstFrame = (args: readonly string[], seen: string): Promise<number> => {
	const start = performance.now();
	return inTerminal(
		args,
		async terminal => {
			await terminal.waitFor(seen);
			return performance.now() - start;
		},
		production,
	);
};

const measureMemory = (args: readonly string[], seen: string): Promise<number> =>
	inTerminal(
		args,
		async terminal => {
			await terminal.waitFor(seen);
			await delay(500);
			return memoryOf(terminal.pid, 'VmRSS');
		},
		production,
	);

/** From the start to the first frame of the samples, and the memory that they take. */
export const measureStart = async (runs: number): Promise<Figure[]> => {
	const [first, bareFirst] = await byTurns(
		runs,
		() => timeFirstFrame(wirediff, '6 reports'),
		() => timeFirstFrame(bareInk, 'one line'),
	);
	const [memory, bareMemory] = await byTurns(
		runs,
		() => measureMemory(wirediff, '6 reports'),
		() => measureMemory(bareInk, 'one line'),
	);
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
