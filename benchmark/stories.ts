// How well articles are grouped into stories, and how fast: npm run benchmark:stories
import fs from 'node:fs';
import path from 'node:path';
import type {Article} from '../source/article/article.js';
import {loadLibrary} from '../source/library/library.js';
import {groupStories, groupStoriesGradually} from '../source/library/story.js';
import {adjustedRandIndex} from './rand-index.js';

type StoryOf = (source: string) => string;

const byFolder: StoryOf = source => path.basename(path.dirname(source));

const load = async (folder: string): Promise<readonly Article[]> =>
	(await loadLibrary([folder])).articles;

const report = (name: string, articles: readonly Article[], storyOf: StoryOf): void => {
	const stories = groupStories(articles);
	const found = new Map(
		stories.flatMap((story, index) => story.articles.map(article => [article, index] as const)),
	);
	const truth = articles.map(({source}) => storyOf(source));
	const index = adjustedRandIndex(
		truth,
		articles.map(article => found.get(article) ?? -1),
	);
	console.log(
		`${name.padEnd(40)} ARI ${index.toFixed(3)}   ${String(articles.length).padStart(3)} articles, ` +
			`${new Set(truth).size} stories, ${stories.length} found`,
	);
};

const gold = await load('benchmark/gold');
const lookAlikes = await load('benchmark/look-alikes');
report('gold', gold, byFolder);
report('gold, look-alikes of other years', [...gold, ...lookAlikes], byFolder);
const others = await load('benchmark/stories');
report('other stories', others, byFolder);
report('both and the look-alikes', [...gold, ...others, ...lookAlikes], byFolder);
for (const story of new Set([...gold, ...others].map(({source}) => byFolder(source)))) {
	const alone = [...gold, ...others].filter(({source}) => byFolder(source) === story);
	report(`${story} alone`, alone, byFolder);
}

const real = '../shared/articles';
if (fs.existsSync(real)) {
	// Whether 004, the announcement two months on, is in the story of 000 is open: it is left out.
	const articles = (await load(real)).filter(({id}) => !id.startsWith('004'));
	const storyOf: StoryOf = source =>
		path.dirname(source) === real ? String(source.includes('003_')) : byFolder(source);
	report('real reports', articles, storyOf);
	report('real, gold, look-alikes', [...articles, ...gold, ...lookAlikes], storyOf);
}

const external = '../shared/external/news_synth_dev';
if (fs.existsSync(external)) {
	report('news_synth_dev', await load(external), source => source.replace(/-[ab]\.txt$/, ''));
}

/** The same texts with other names and figures: unrelated stories that share their common words. */
const renamed = (copy: number): Article[] =>
	gold.map(article => ({
		...article,
		sentences: article.sentences.map(sentence => ({
			...sentence,
			text: sentence.text
				.replace(/\p{Lu}\p{Ll}{3,}/gu, name => name + 'aeiou'[copy % 5] + 'lmnrstdbk'[copy % 9])
				.replace(/\d+/g, digits => String(Number(digits) + 13 * copy)),
		})),
	}));

const thousand = Array.from({length: 42}, (_, copy) => renamed(copy))
	.flat()
	.slice(0, 1000);
const pauses: number[] = [];
const started = performance.now();
let resumed = started;
const stories = await groupStoriesGradually(thousand, () => {
	pauses.push(performance.now() - resumed);
	resumed = performance.now();
});
pauses.push(performance.now() - resumed);
console.log(
	`${thousand.length} articles: ${stories.length} stories in ${((performance.now() - started) / 1000).toFixed(1)} s, ` +
		`at most ${Math.max(...pauses).toFixed(0)} ms without a pause`,
);
