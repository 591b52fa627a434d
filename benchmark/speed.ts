// How fast the program is beside what runs in the same minute: npm run benchmark:speed
//   npm run --silent benchmark:speed -- --json   prints the figures as JSON
//   npm run benchmark:speed -- --against FILE    holds them against such figures of an earlier run
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {measureKeys} from './speed/keys.js';
import {measureLibrary} from './speed/library.js';
import type {Figure} from './speed/measure.js';
import {describeMachine, figureLine, machineLine, type Run} from './speed/run.js';
import {measureCompare, measureStart} from './speed/start.js';
import {writeLibrary, writePair} from './speed/texts.js';

const runs = 11;
const sentences = 5000;
const reports = 10_000;

const {values: options} = parseArgs({
	options: {json: {type: 'boolean', default: false}, against: {type: 'string'}},
});
const earlier: Run | undefined =
	options.against === undefined ? undefined : JSON.parse(readFileSync(options.against, 'utf8'));

const realReports = '../shared/articles';
const pairFolder = existsSync(realReports) ? realReports : 'samples';
const [left = '', right = ''] = readdirSync(pairFolder)
	.sort()
	.map(name => join(pairFolder, name));

const show = (line: string): void => {
	if (!options.json) {
		console.log(line);
	}
};

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
	const machine = describeMachine();
	show(machineLine(machine));
	if (earlier !== undefined) {
		show(`earlier: ${machineLine(earlier.machine)}`);
	}

	const figures: Figure[] = [];
	for (const measure of measures) {
		for (const figure of await measure()) {
			const before = earlier?.figures.find(({name}) => name === figure.name);
			show(figureLine(figure, before));
			figures.push(figure);
		}
	}

	if (options.json) {
		console.log(JSON.stringify({machine, figures} satisfies Run, undefined, '\t'));
	}
} finally {
	rmSync(folder, {recursive: true});
}
