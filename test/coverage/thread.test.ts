import {Worker} from 'node:worker_threads';
import {expect, onTestFinished, test} from 'vitest';
import type {Coverage} from '../../source/coverage/coverage.js';
import {findCoverage} from '../../source/coverage/find-coverage.js';
import {CoverageThread} from '../../source/coverage/thread.js';
import {articleOf} from '../fixtures/article.js';
import {speedUpClock} from '../fixtures/clock.js';

const articles = [
	articleOf(['Putin will visit China in May.'], {id: 'a'}),
	articleOf(['In May, Putin will visit China.', 'He will stop in Harbin.'], {id: 'b'}),
];

const startBuilt = () => new Worker(new URL('../../dist/coverage-worker.js', import.meta.url));
const startNothing = () => new Worker(new URL('nowhere.js', import.meta.url));

test.each([
	['on a worker', startBuilt],
	['here, where there can be no worker', startNothing],
])('finds the coverage of the very articles that were given, %s', async (_, start) => {
	const thread = new CoverageThread(start);
	onTestFinished(() => thread.close());
	const told = await new Promise<Coverage>(resolve => {
		thread.cover(articles, resolve);
	});
	expect(told).toEqual(findCoverage(articles));
	expect(told.articles).toBe(articles);
});

test.each([
	['by the worker', startBuilt],
	['here, where there can be no worker', startNothing],
])('the share that is done is told %s', async (_, start) => {
	const thread = new CoverageThread(start);
	onTestFinished(() => thread.close());
	speedUpClock();
	const long = Array.from({length: 4}, (_, number) =>
		articleOf(
			Array.from(
				{length: 30},
				(_, line) => `Delegation ${line} of ${number} signed treaty ${line}.`,
			),
			{id: `${number}`},
		),
	);
	const shares: number[] = [];
	await new Promise<void>(resolve => {
		thread.cover(
			long,
			() => resolve(),
			share => shares.push(share),
		);
	});
	expect(shares.length).toBeGreaterThan(0);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.every(share => share > 0 && share <= 1)).toBe(true);
});
