import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import {expect, onTestFinished, test} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {loadLibrary} from '../../source/library/library.js';
import {groupStories} from '../../source/library/story.js';
import {StoryFinder} from '../../source/library/story-finder.js';
import {speedUpClock} from '../fixtures/clock.js';

const {articles: gold} = await loadLibrary(['benchmark/gold']);

/** So many that they are not grouped on this thread: the gold stories of several years. */
const many = ['2021', '2022', '2023', '2024', '2025'].flatMap(year =>
	gold.map(article => ({
		...article,
		id: `${article.id}-${year}`,
		published: `${year}-05-01`,
		sentences: article.sentences.slice(0, 15),
	})),
);
const stories = groupStories(many);

const startWith = (cacheFolder: string | undefined) =>
	new Worker(new URL('../../dist/story-worker.js', import.meta.url), {
		workerData: {cacheFolder},
	});
const startBuilt = () => startWith(undefined);
const startNothing = () => new Worker(new URL('nowhere.js', import.meta.url));
const noThreads = () => {
	throw new Error('No threads here');
};

const open = (start: () => Worker): StoryFinder => {
	const finder = new StoryFinder(start);
	onTestFinished(() => finder.stop());
	return finder;
};

test.each([
	['on a thread', startBuilt],
	['here, where the thread fails', startNothing],
	['here, where none can be started', noThreads],
])('finds the stories of the very articles that were given, %s', async (_, start) => {
	speedUpClock();
	const finder = open(start);
	const shares: number[] = [];
	const found = await finder.group(many, share => shares.push(share));
	expect(found).toEqual(stories);
	expect(found[0]?.articles[0]).toBe(many[0]);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.length).toBeGreaterThan(1);
});

test('groups again what has changed', async () => {
	const finder = open(startBuilt);
	const first = await finder.group(many, () => {});
	const [one, ...others] = many;
	const changed: Article[] = one ? [...others, {...one, title: 'Another title'}] : [];
	expect(await finder.group(changed, () => {})).toEqual(groupStories(changed));
	expect(await finder.group(many, () => {})).toEqual(first);
});

test('rejects what is stopped, and groups again when it is asked', async () => {
	const finder = open(startBuilt);
	const grouping = finder.group(many, () => {});
	finder.stop();
	await expect(grouping).rejects.toThrow();
	expect(await finder.group(many, () => {})).toEqual(stories);
});

test('finds the same with what an earlier run has kept', async () => {
	const cacheFolder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(cacheFolder, {recursive: true}));
	const first = await open(() => startWith(cacheFolder)).group(many, () => {});
	expect(first).toEqual(stories);
	expect(await readdir(path.join(cacheFolder, 'terms'))).toHaveLength(1);
	expect(await open(() => startWith(cacheFolder)).group(many, () => {})).toEqual(first);
});
