import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import type {Terminal} from '../../test/e2e/terminal.js';
import {type Figure, inTerminal, memoryOf, quantile} from './measure.js';

type Opening = {
	/** Seconds until reports are listed, and until all are. */
	readonly listed: number;
	readonly loaded: number;
	/** Megabytes, at most. */
	readonly memory: number;
	/** Milliseconds of each key that was pressed while reports were loaded. */
	readonly keys: readonly number[];
};

/**
 * Milliseconds from a key to the frame in which the selection has come to a row. It is not enough that
 * there is a frame: others show what has been read meanwhile.
 */
const timeMove = async (terminal: Terminal, key: string, row: number): Promise<number> => {
	const start = performance.now();
	await terminal.press(key, new RegExp(`─ ${row}/`));
	return performance.now() - start;
};

/** Opens a folder and keeps pressing keys until everything is loaded. */
const open = (folder: string, reports: number, cache: string): Promise<Opening> => {
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
				const [key, row] = press % 2 === 0 ? (['j', 2] as const) : (['k', 1] as const);
				keys.push(await timeMove(terminal, key, row));
				await delay(50);
				loaded = seconds();
			}

			return {
				listed,
				loaded,
				memory: memoryOf(terminal.pid, 'VmHWM'),
				keys,
			};
		},
		{columns: 120, rows: 40, patience: 900_000, env: {XDG_CACHE_HOME: cache}},
	);
};

/** How long keys have waited for their frames. */
const keyFigures = (keys: readonly number[], reports: number): Figure[] =>
	(
		[
			['key meanwhile, p50', 0.5],
			['key meanwhile, p95', 0.95],
			['slowest key meanwhile', 1],
		] as const
	).map(([name, share]) => {
		const value = quantile(keys, share);
		return {
			name: `${reports} reports: ${name}`,
			value,
			unit: 'ms',
			goal: '50 ms',
			reached: value <= 50,
		};
	});

/** A folder of reports, opened for the first time and again. */
export const measureLibrary = async (folder: string, reports: number): Promise<Figure[]> => {
	const cache = mkdtempSync(join(tmpdir(), 'wirediff-cache-'));
	const first = await open(folder, reports, cache);
	const again = await open(folder, reports, cache);
	rmSync(cache, {recursive: true});
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
		...keyFigures(first.keys, reports),
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
