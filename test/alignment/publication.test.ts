import {expect, test} from 'vitest';
import {readGold, undated} from '../../benchmark/gold.js';
import {reportsByStory, unseenFolder} from '../../benchmark/training.js';
import {align} from '../../source/alignment/align.js';
import {daysBetween, kinInTime} from '../../source/alignment/evidence/publication.js';
import {articleOf} from '../fixtures/article.js';

const pairs = readGold(unseenFolder);

test('no report stands without links beside one of the same event that came out within days', () => {
	const unlinked = (told: typeof pairs) =>
		told.filter(({left, right}) => align(left, right).links.length === 0).map(({name}) => name);
	expect(unlinked(pairs)).toEqual([]);
	expect(unlinked(pairs.map(undated)).length).toBeGreaterThan(0);
});

test('reports of different stories are hardly linked, though they come out on one day', () => {
	const stories = [...reportsByStory(pairs).values()];
	const strangers = stories.flatMap((lefts, index) =>
		stories
			.slice(index + 1)
			.flatMap(rights => lefts.flatMap(left => rights.map(right => ({left, right})))),
	);
	const onOneDay = strangers.map(({left, right}) =>
		align({...left, published: '2025-06-01'}, {...right, published: '2025-06-01'}),
	);
	expect(strangers).toHaveLength(405);
	expect(onOneDay.flatMap(({links}) => links).length).toBeLessThan(strangers.length / 20);
});

test('days are counted between reports whose days of publication are told', () => {
	const on = (published: string | undefined) => articleOf(['It rained.'], {published});
	expect(daysBetween(on('2025-06-03'), on('2025-06-01T23:00:00+02:00'))).toBe(2);
	expect(daysBetween(on('2025-06-01'), on(undefined))).toBeUndefined();
});

test('reports that come out within days are likelier of one event, and what is certain stays so', () => {
	expect(kinInTime(0.25, 1)).toBeGreaterThan(0.8);
	expect(kinInTime(0.25, 30)).toBe(0.25);
	expect(kinInTime(0.25, undefined)).toBe(0.25);
	expect([kinInTime(0, 0), kinInTime(1, 0)]).toEqual([0, 1]);
});
