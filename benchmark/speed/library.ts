import {setTimeout as delay} from 'node:timers/promises';
import {type Figure, inTerminal, memoryOf, timeFrame} from './measure.js';

type Opening = {
	/** Seconds until reports are listed, and until all are. */
	readonly listed: number;
	readonly loaded: number;
	/** Megabytes, at most. */
	readonly memory: number;
	/** Milliseconds of the slowest key while reports were loaded; none if none could be pressed. */
	readonly slowestKey: number | undefined;
};

/** Opens a folder and keeps pressing keys until everything is loaded. */
const open = (folder: string, reports: number): Promise<Opening> => {
	const start = performance.now();
	const seconds = () => (performance.now() - start) / 1000;
	return inTerminal(
		['dist/cli.js', folder],
		async terminal => {
			const isLoaded = () =>
				new RegExp(`${reports.toLocaleString('en')} reports, (?!reading)`).test(
					terminal.screen()[0] ?? '',
				);
			await terminal.waitFor(/Outlet \d+/);
			const listed = seconds();
			const keys: number[] = [];
			let loaded = seconds();
			for (let press = 0; !isLoaded(); press++) {
				const {milliseconds} = await timeFrame(terminal, press % 2 === 0 ? 'j' : 'k');
				keys.push(milliseconds);
				await delay(50);
				loaded = seconds();
			}

			return {
				listed,
				loaded,
				memory: memoryOf(terminal.pid, 'VmHWM'),
				slowestKey: keys.length > 0 ? Math.max(...keys) : undefined,
			};
		},
		{columns: 120, rows: 40, patience: 900_000},
	);
};

/** A folder of reports, opened for the first time and again. */
export const measureLibrary = async (folder: string, reports: number): Promise<Figure[]> => {
	const first = await open(folder, reports);
	const again = await open(folder, reports);
	return [
		{
			name: `${reports} reports: listed`,
			value: first.listed,
			unit: 's',
			goal: '1 s',
			reached: first.listed <= 1,
		},
		{
			name: `${reports} reports: all loaded`,
			value: first.loaded,
			unit: 's',
			goal: '15 s',
			reached: first.loaded <= 15,
		},
		{
			name: `${reports} reports: slowest key meanwhile`,
			value: first.slowestKey ?? first.loaded * 1000,
			unit: 'ms',
			goal: '50 ms',
			reached: (first.slowestKey ?? Infinity) <= 50,
		},
		{
			name: `${reports} reports: memory at most`,
			value: first.memory,
			unit: 'MB',
			goal: '1000 MB',
			reached: first.memory <= 1000,
		},
		{
			name: `${reports} reports: opened again`,
			value: again.loaded,
			unit: 's',
			goal: '2 s',
			reached: again.loaded <= 2,
		},
	];
};
