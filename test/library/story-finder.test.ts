import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import {expect, onTestFinished, test} from 'vitest';
import type {Article} from '../../source/article/article.js';
import {loadLibrary} from '../../source/library/library.js';
import {groupStories} from '../../source/library/story.js';
import {StoryFinder} from '../../source/library/story-finder.js';
import type {StoryThreads} from '../../source/library/story-thread.js';
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

const startBuilt = (name: string, workerData?: unknown) =>
	new Worker(new URL(`../../dist/${name}-worker.js`, import.meta.url), {workerData});
const builtWith = (cacheFolder: string | undefined): StoryThreads => ({
	terms: () => startBuilt('terms', {cacheFolder}),
	stories: () => startBuilt('story'),
});
const built = builtWith(undefined);
const startNothing = () => new Worker(new URL('nowhere.js', import.meta.url));
const startNone = () => {
	throw new Error('No threads here');
};

const open = (threads: StoryThreads): StoryFinder => {
	const finder = new StoryFinder(threads);
	onTestFinished(() => finder.stop());
	return finder;
};

test.each([
	['on threads', built],
	['here, where those that find terms fail', {...built, terms: startNothing}],
	['here, where the one that finds stories fails', {...built, stories: startNothing}],
	['here, where none can be started', {terms: startNone, stories: startNone}],
])('finds the stories of the very articles that were given, %s', async (_, threads) => {
	const found = await open(threads).group(many, () => {});
	expect(found).toEqual(stories);
	expect(found[0]?.articles[0]).toBe(many[0]);
});

test.each([
	['on threads', built],
	['here', {terms: startNone, stories: startNone}],
])('tells how far it is, %s', async (_, threads) => {
	speedUpClock();
	const shares: number[] = [];
	await open(threads).group(many, share => shares.push(share));
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.length).toBeGreaterThan(1);
});

test('groups again what has changed', async () => {
	const finder = open(built);
	const first = await finder.group(many, () => {});
	const [one, ...others] = many;
	const changed: Article[] = one ? [...others, {...one, title: 'Another title'}] : [];
	expect(await finder.group(changed, () => {})).toEqual(groupStories(changed));
	expect(await finder.group(many, () => {})).toEqual(first);
});

test('rejects what is stopped, and groups again when it is asked', async () => {
	const finder = open(built);
	const grouping = finder.group(many, () => {});
	finder.stop();
	await expect(grouping).rejects.toThrow();
	expect(await finder.group(many, () => {})).toEqual(stories);
});

test('finds the same with what an earlier run has kept', async () => {
	const cacheFolder = await mkdtemp(path.join(tmpdir(), 'wirediff-'));
	onTestFinished(() => rm(cacheFolder, {recursive: true}));
	const first = await open(builtWith(cacheFolder)).group(many, () => {});
	expect(first).toEqual(stories);
	expect(await readdir(path.join(cacheFolder, 'terms'))).toHaveLength(1);
	expect(await open(builtWith(cacheFolder)).group(many, () => {})).toEqual(first);
});
