// How fast the program is beside what runs in the same minute: npm run benchmark:speed
// Prints a table, and the same as JSON to the file that is named: npm run benchmark:speed -- FILE
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {measureKeys} from './speed/keys.js';
import {measureLibrary} from './speed/library.js';
import type {Figure} from './speed/measure.js';
import {measureCompare, measureStart} from './speed/start.js';
import {writeLibrary, writePair} from './speed/texts.js';

const runs = 11;
const sentences = 5000;
const reports = 10_000;

const realReports = '../shared/articles';
const pairFolder = existsSync(realReports) ? realReports : 'samples';
const [left = '', right = ''] = readdirSync(pairFolder)
	.sort()
	.map(name => join(pairFolder, name));

const print = ({name, value, unit, beside, goal, reached}: Figure): void => {
	const amount = `${value.toFixed(unit === 's' ? 1 : 0)} ${unit}`;
	const ratio = beside
		? `${(value / beside.value).toFixed(2)} × ${beside.name} (${beside.value.toFixed(0)} ${unit})`
		: '';
	console.log(
		[
			name.padEnd(42),
			amount.padStart(12),
			`  ${ratio}`.padEnd(34),
			`  ${reached ? 'reaches' : 'misses '} ${goal}`,
		].join(''),
	);
};

const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`;
const folder = mkdtempSync(join(tmpdir(), 'wirediff-'));
try {
	const library = join(folder, 'library');
	writeLibrary(library, reports);
	const measures = [
		() => measureStart(runs),
		() => measureCompare(left, right, runs),
		() => measureKeys(...writePair(folder, sentences)),
		() => measureLibrary(library, reports),
	];
	console.log(machine);
	const figures: Figure[] = [];
	for (const measure of measures) {
		const measured = await measure();
		measured.forEach(print);
		figures.push(...measured);
	}

	const [file] = process.argv.slice(2);
	if (file !== undefined) {
		writeFileSync(file, `${JSON.stringify({machine, figures}, undefined, '\t')}\n`);
	}
} finally {
	rmSync(folder, {recursive: true});
}
