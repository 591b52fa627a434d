import fs from 'node:fs';
import path from 'node:path';
import {readSideBySide, type SideBySide} from '../source/alignment/side-by-side.js';
import type {Article} from '../source/article/article.js';
import {parseText} from '../source/article/parse-text.js';
import {type GoldPair, readGold, undated} from './gold.js';

/** A pair of reports read side by side, with the links that a careful reader sees. */
export type Lesson = {
	readonly pair: GoldPair;
	readonly sides: SideBySide;
	/** How much it counts beside a pair of the gold. */
	readonly weight: number;
	/** Whether careful readers told its groups of sentences and their relations, or these were derived from lists of claims. */
	readonly isTold: boolean;
};

export const goldFolder = 'benchmark/gold';
export const storiesFolder = 'benchmark/stories';
/** Stories that nothing is fitted on. */
export const unseenFolder = 'benchmark/unseen';
const lookAlikesFolder = 'benchmark/look-alikes';

/** So that the many pairs without links do not drown the others. */
const lookAlikeWeight = 0.5;

export const lessonOf = (
	pair: GoldPair,
	{weight = 1, isTold = false}: Partial<Lesson> = {},
): Lesson => ({
	pair,
	sides: readSideBySide(pair.left, pair.right),
	weight,
	isTold,
});

/** A pair without links. */
export const unlinked = (story: string, left: Article, right: Article): GoldPair => ({
	name: `${left.id}--${right.id}`,
	story,
	left,
	right,
	links: [],
	optional: [],
});

/** The reports of each story. */
export const reportsByStory = (pairs: readonly GoldPair[]): Map<string, readonly Article[]> => {
	const reports = new Map<string, Map<string, Article>>();
	for (const {story, left, right} of pairs) {
		const known = reports.get(story) ?? new Map<string, Article>();
		reports.set(story, known.set(left.id, left).set(right.id, right));
	}

	return new Map([...reports].map(([story, known]) => [story, [...known.values()]]));
};

type Events = Readonly<
	Record<string, {story: string; background: Readonly<Record<string, readonly number[]>>}>
>;

/** The gold reports beside reports of a like event of another year. Sentences that tell of that event are optional. */
export const readLookAlikes = (): GoldPair[] => {
	const reports = reportsByStory(readGold(goldFolder));
	const events = JSON.parse(
		fs.readFileSync(path.join(lookAlikesFolder, 'events.json'), 'utf8'),
	) as Events;
	return Object.entries(events).flatMap(([event, {story, background}]) =>
		fs.readdirSync(path.join(lookAlikesFolder, event)).flatMap(file => {
			const source = path.join(lookAlikesFolder, event, file);
			const right = parseText(
				fs.readFileSync(source, 'utf8'),
				{},
				{id: `${event}/${file}`, source},
			);
			const all = [...right.sentences.keys()];
			return (reports.get(story) ?? []).map(left => ({
				...unlinked(story, left, right),
				optional: (background[left.id] ?? []).map(index => ({left: [index], right: all})),
			}));
		}),
	);
};

/** Each report beside one of the next story. */
const readStrangers = (pairs: readonly GoldPair[]): GoldPair[] => {
	const stories = [...reportsByStory(pairs)];
	return stories.flatMap(([story, reports], index) => {
		const [, next = []] = stories[(index + 1) % stories.length] ?? [];
		return reports.flatMap((left, at) => {
			const right = next[at % next.length];
			return right === undefined ? [] : [unlinked(story, left, right)];
		});
	});
};

/** All pairs that the weights are fitted on, without their dates: look-alikes and strangers have none. */
export const readTraining = (): Lesson[] => {
	const [gold, stories] = [readGold(goldFolder), readGold(storiesFolder).map(undated)];
	const strangers = readStrangers([...gold, ...stories]);
	return [
		...gold.map(pair => lessonOf(pair, {isTold: true})),
		...[...stories, ...strangers].map(pair => lessonOf(pair)),
		...readLookAlikes().map(pair => lessonOf(pair, {weight: lookAlikeWeight})),
	];
};
