// Counts the tests of Vitest's JSON reports: `node .ci/summary.js REPORT …`.
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';

const runs = process.argv
	.slice(2)
	.map(path => ({name: basename(path, '.json'), ...JSON.parse(readFileSync(path, 'utf8'))}));

for (const {name, numPassedTests, numFailedTests, numPendingTests} of runs) {
	console.log(
		`${name}: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`,
	);
}

const total = key => runs.reduce((sum, run) => sum + run[key], 0);
console.log(`${total('numPassedTests')} passed, ${total('numFailedTests')} failed`);
