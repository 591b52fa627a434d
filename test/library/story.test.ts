import {existsSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {adjustedRandIndex} from '../../benchmark/rand-index.js';
import type {Article} from '../../source/article/article.js';
import {loadLibrary} from '../../source/library/library.js';
import {groupStories, groupStoriesGradually} from '../../source/library/story.js';
import {articleOf} from '../fixtures/article.js';
import {speedUpClock} from '../fixtures/clock.js';

const load = async (...paths: string[]): Promise<readonly Article[]> =>
	(await loadLibrary(paths)).articles;

const folderOf = ({source}: Article): string => path.basename(path.dirname(source));

/** The stories as sets of ids, whatever their order. */
const groupsOf = (articles: readonly Article[]): string[] =>
	groupStories(articles)
		.map(story =>
			story.articles
				.map(({id}) => id)
				.sort()
				.join(' '),
		)
		.sort();

const gold = await load('benchmark/gold');

test('reports of eight events, mixed, come out as eight stories of three', () => {
	const stories = groupStories(gold);
	expect(stories.map(({articles}) => articles.length)).toEqual(stories.map(() => 3));
	for (const {articles} of stories) {
		expect(new Set(articles.map(folderOf)).size).toBe(1);
	}
});

test('a library of one story is one story', () => {
	for (const folder of new Set(gold.map(folderOf))) {
		expect(groupStories(gold.filter(article => folderOf(article) === folder))).toHaveLength(1);
	}
});

test('twenty harder stories, told by tabloids and in translation, are never mixed and mostly whole', async () => {
	const articles = await load('benchmark/stories');
	const stories = groupStories(articles);
	for (const story of stories) {
		expect(new Set(story.articles.map(folderOf)).size).toBe(1);
	}

	const found = articles.map(article =>
		stories.findIndex(story => story.articles.includes(article)),
	);
	expect(adjustedRandIndex(articles.map(folderOf), found)).toBeGreaterThan(0.9);
});

test('look-alike events of other years are stories of their own', async () => {
	const articles = [...gold, ...(await load('benchmark/look-alikes'))];
	for (const story of groupStories(articles)) {
		expect(new Set(story.articles.map(folderOf)).size).toBe(1);
	}
});

test('the samples of the May visit are one story, the visit to Moscow and the announcement are not in it', async () => {
	const groups = groupsOf(await load('samples'));
	expect(groups).toContain('northern-wire port-city-herald the-spark volga-courier');
	expect(groups).toContain('western-ledger');
});

const real = '../shared/articles';
if (!existsSync(real)) {
	console.log(`${real} is absent: the real reports are not grouped.`);
}

describe.skipIf(!existsSync(real))('the real reports', () => {
	test('000, 001 and 002 are one story and 003 is not in it', async () => {
		const short = (await load(real)).map(article => ({...article, id: article.id.slice(0, 3)}));
		const groups = groupsOf(short);
		expect(groups).toContain('003');
		expect(groups.some(group => group.startsWith('000 001 002'))).toBe(true);
	});

	test('are grouped with the samples that were written after them', async () => {
		const groups = groupsOf([...(await load(real)), ...(await load('samples'))]);
		expect(groups.find(group => group.startsWith('003_'))).toMatch(/^003_\w+ western-ledger$/);
	});

	test('are grouped the same among reports of other events', async () => {
		const groups = groupsOf([...(await load(real)), ...gold]);
		expect(groups.find(group => group.includes('000_'))).toMatch(/^000_\S+ 001_\S+ 002_\S+/);
		expect(groups.filter(group => /^003_\S+$/.test(group))).toHaveLength(1);
	});
});

test('bulletins that have one figure in common are stories of their own', () => {
	const bulletins = [
		'A bakery opened in Selwick with 180 sorts of bread.',
		'Президент подписал закон, за который голосовали 180 депутатов.',
		'The shipyard lays off 180 welders.',
	];
	const articles = bulletins.map((text, index) => articleOf([text], {id: `${index}`, title: ''}));
	expect(groupsOf(articles)).toEqual(['0', '1', '2']);
});

test('reports of months apart are kept apart where reports of one day are not', () => {
	const lines = [
		'The Brannock River flooded Tolland Ferry and 1,900 people left their homes.',
		'Sheriff Walt Denning thanked the volunteers.',
	];
	const others = [
		'The Brannock River rose again at Tolland Ferry, and 250 people were asked to leave.',
		'A levee at Cannery Road was raised in time.',
	];
	const dated = (first: string, second: string) => [
		articleOf(lines, {id: 'a', published: first}),
		articleOf(others, {id: 'b', published: second}),
	];
	expect(groupStories(dated('2011-04-19', '2011-04-19'))).toHaveLength(1);
	expect(groupStories(dated('2011-04-19', '2014-06-02'))).toHaveLength(2);
});

test('a story has the title of its most central report', () => {
	const [first, second, third] = ['a', 'b', 'c'].map(id => ({id, title: `Title ${id}`}));
	const stories = groupStories([
		articleOf(['Norrvane will cut 640 jobs in Lindhaven.'], first),
		articleOf(
			['Norrvane will cut 640 jobs in Lindhaven.', 'Petra Halloran spoke of painful decisions.'],
			second,
		),
		articleOf(['Petra Halloran of Norrvane spoke of painful decisions.'], third),
	]);
	expect(stories.map(({title}) => title)).toEqual(['Title b']);
});

test('no article makes no story', () => {
	expect(groupStories([])).toEqual([]);
});

test('grouped gradually, the stories are the same and the progress rises to all', async () => {
	speedUpClock();
	const shares: number[] = [];
	expect(await groupStoriesGradually(gold, share => shares.push(share))).toEqual(
		groupStories(gold),
	);
	expect(shares.length).toBeGreaterThan(0);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.every(share => share > 0 && share <= 1)).toBe(true);
});

test('the order of the library does not change what is grouped', () => {
	const expected = groupsOf(gold);
	fc.assert(
		fc.property(fc.shuffledSubarray([...gold], {minLength: gold.length}), shuffled => {
			expect(groupsOf(shuffled)).toEqual(expected);
		}),
		{numRuns: 5},
	);
});
