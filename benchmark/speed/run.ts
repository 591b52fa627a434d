import {readFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import type {Figure} from './measure.js';

/** What a run was made on: figures of another machine, or a busier one, are no measure. */
export type Machine = {
	readonly date: string;
	readonly processor: string;
	readonly cores: number;
	/** Processes that wanted a core in the minute before the run. */
	readonly load: number;
	readonly versions: Readonly<Record<'node' | 'wirediff' | 'ink' | 'react', string>>;
};

/** All figures of a run. */
export type Run = {readonly machine: Machine; readonly figures: readonly Figure[]};

const versionIn = (folder: string): string =>
	JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).version;

export const describeMachine = (): Machine => ({
	date: new Date().toISOString().slice(0, 10),
	processor: cpus()[0]?.model ?? 'unknown',
	cores: cpus().length,
	load: loadavg()[0] ?? 0,
	versions: {
		node: process.versions.node,
		wirediff: versionIn(''),
		ink: versionIn('node_modules/ink/'),
		react: versionIn('node_modules/react/'),
	},
});

export const machineLine = ({date, processor, cores, load, versions}: Machine): string =>
	[
		date,
		...Object.entries(versions).map(each => each.join(' ')),
		`${cores} × ${processor}`,
		`load ${load.toFixed(1)}`,
	].join(', ');

const amountOf = ({value, unit}: Figure): string =>
	`${value.toFixed(unit === 's' ? 1 : 0)} ${unit}`;

/** The figure as a ratio to what ran beside it: that can be held against another run. */
const ratioOf = ({value, beside}: Figure): string =>
	beside === undefined ? '' : `${(value / beside.value).toFixed(2)} ×`;

/** A line of the table, with what the figure was in an earlier run. */
export const figureLine = (figure: Figure, before: Figure | undefined): string => {
	const {name, unit, beside, goal, reached} = figure;
	const ratio = beside
		? `${ratioOf(figure)} ${beside.name} (${beside.value.toFixed(0)} ${unit})`
		: '';
	const earlier = before ? `was ${ratioOf(before) || amountOf(before)}` : '';
	return [
		name.padEnd(42),
		amountOf(figure).padStart(12),
		`  ${ratio}`.padEnd(34),
		`  ${reached ? 'reaches' : 'misses '} ${goal}`.padEnd(36),
		earlier,
	]
		.join('')
		.trimEnd();
};
