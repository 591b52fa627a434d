import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {setTimeout as delay} from 'node:timers/promises';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {spawnWirediff} from '../e2e/wirediff.js';
import {isThorough, oneHour} from './thorough.js';

const numRuns = isThorough ? 100 : 3;

const pair = ['samples/northern-wire.md', 'samples/the-spark.txt'];

const command = fc.constantFrom(
	['compare', ...pair],
	['compare', ...pair, '--format', 'html'],
	['coverage', 'samples', '--format', 'json'],
	['list', 'samples'],
	['search', 'putin', 'samples', '--format', 'json'],
	pair,
);

test(
	'a pipe that is closed at any moment is no error',
	async () => {
		await fc.assert(
			fc.asyncProperty(command, fc.nat({max: 600}), async (args, moment) => {
				const child = spawnWirediff(args);
				const ended = once(child, 'close');
				const told = text(child.stderr);
				await delay(moment);
				child.stdout.destroy();
				expect(await ended).toEqual([0, null]);
				expect(await told).not.toMatch(/EPIPE|Error/);
			}),
			{numRuns, endOnFailure: true},
		);
	},
	oneHour,
);
