// Fits the weights by which notices to the reader are told from news, and writes them to
// source/article/notice-words.ts: npm run fit:notices
import fs from 'node:fs';
import {namesAuthor} from '../source/article/bylines.js';
import {featuresOf, foreignShare, mayBeNotice} from '../source/article/notices.js';
import {readGold} from './gold.js';
import {type Example, fitLogistic} from './logistic.js';
import {loneNames} from './lone-names.js';
import {goldFolder, storiesFolder} from './training.js';

const ridge = 0.3;
/** In lines. What is rarer is foreign. */
const leastNotices = 2;
const leastLookAlikes = 8;
const leastNews = 40;
/** News that was made to look like notices teaches more than other news. */
const lookAlikeWeight = 1.5;

const plain = (line: string): string => line.toLowerCase().replaceAll('’', "'");

const linesOf = (file: string): string[] => fs.readFileSync(file, 'utf8').trim().split('\n');

type Unit = {readonly role?: string | undefined; readonly text: string};

/** Files of lines, each with its role before it. */
const fixtures = [
	'test/fixtures/lines/furniture.txt',
	...fs.readdirSync('test/fixtures/roles').map(name => `test/fixtures/roles/${name}`),
].map(file =>
	linesOf(file).map((row): Unit => {
		const [, role, text = ''] = /^(\w+) +\| (.*)$/.exec(row) ?? [];
		return {role, text};
	}),
);
const stories = new Map<string, Unit[]>();
for (const {story, left, right} of [goldFolder, storiesFolder].flatMap(each => readGold(each))) {
	const units = [...left.sentences, ...right.sentences];
	stories.set(story, [...(stories.get(story) ?? []), ...units]);
}

const fixture = fixtures.flat();
const units = [...stories.values()].flat();
const textsOf = (lines: readonly Unit[], isBoilerplate: boolean): string[] =>
	lines.filter(({role}) => (role === 'boilerplate') === isBoilerplate).map(({text}) => text);

const unique = (lines: readonly string[]): string[] => [...new Set(lines.map(plain))];
const stockNotices = unique(textsOf([...fixture, ...units], true));
const collected = linesOf('benchmark/notices/notices.txt');
const notices = unique([...stockNotices, ...collected.filter(line => !namesAuthor(line))]);
const lookAlikeFiles = ['test/fixtures/lines/news.txt', 'benchmark/notices/news.txt'].map(linesOf);
const lookAlikes = unique([...textsOf(fixture, false), ...lookAlikeFiles.flat()]);
const news = unique(textsOf(units, false));

const unseen = ['unseen-notices', 'unseen-news'].flatMap(name =>
	linesOf(`benchmark/notices/${name}.txt`),
);
const seen = new Set([...notices, ...lookAlikes, ...news]);
const overlap = unseen.filter(line => seen.has(plain(line)));
if (overlap.length > 0) {
	throw new Error(`benchmark/notices: what is kept unseen is fitted on: ${overlap.join(' | ')}`);
}

/** Of how many lines a feature is. */
const count = (lines: readonly string[]): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const line of lines) {
		for (const feature of featuresOf(line)) {
			counts.set(feature, (counts.get(feature) ?? 0) + 1);
		}
	}

	return counts;
};

const isPair = (feature: string): boolean => feature.includes(' ');
const isWord = (feature: string): boolean => !/^[$^]| /.test(feature);
const often = (lines: readonly string[], least: number): string[] =>
	[...count(lines)].filter(([, number]) => number >= least).map(([feature]) => feature);

const sourcesOf = (isBoilerplate: boolean): string[][] =>
	[...fixtures, ...stories.values()].map(lines => textsOf(lines, isBoilerplate));
const noticeSources = [...sourcesOf(true), collected];
const newsSources = [...sourcesOf(false), ...lookAlikeFiles];
const texts = [...noticeSources, ...newsSources].flat();

/** Features without those that hold a name of one source alone. */
const withoutLoneNames = (features: readonly string[], sources: readonly string[][]): string[] => {
	const names = loneNames(sources, texts);
	return features.filter(
		feature => !feature.split(' ').some(word => names.has(word.replace(/^[$^]/, ''))),
	);
};

const ofNews = [
	...often(lookAlikes, leastLookAlikes).filter(feature => !isPair(feature)),
	...often(news, leastNews).filter(isWord),
];
const vocabulary = [
	...new Set([
		...withoutLoneNames(often(notices, leastNotices), noticeSources),
		...withoutLoneNames(ofNews, newsSources),
	]),
].sort();
const positions = new Map(vocabulary.map((feature, index) => [feature, index]));

const exampleOf =
	(label: 0 | 1, weight: number) =>
	(line: string): Example => {
		const values = new Array<number>(vocabulary.length + 1).fill(0);
		for (const feature of featuresOf(line)) {
			const at = positions.get(feature);
			if (at !== undefined) {
				values[at] = 1;
			}
		}

		values[vocabulary.length] = foreignShare(line, positions);
		return {values, label, weight};
	};

const examples = [
	...[...notices, ...stockNotices].filter(mayBeNotice).map(exampleOf(1, 1)),
	...lookAlikes.filter(mayBeNotice).map(exampleOf(0, lookAlikeWeight)),
	...news.filter(mayBeNotice).map(exampleOf(0, 1)),
];
const {bias, weights} = fitLogistic(examples, ridge, false);

/** Features that weigh the same to a quarter stand in one row. Words that weigh nothing are still not foreign. */
const rows = new Map<number, string[]>();
for (const [index, feature] of vocabulary.entries()) {
	const weight = Math.round((weights[index] ?? 0) * 4) / 4;
	if (weight !== 0 || isWord(feature)) {
		rows.set(weight, [...(rows.get(weight) ?? []), feature]);
	}
}

/** In characters. */
const longestLine = 108;

const wrap = (words: readonly string[]): string => {
	const lines = [''];
	for (const word of words) {
		const line = `${lines.at(-1)} ${word}`;
		if (line.length <= longestLine) {
			lines[lines.length - 1] = line;
		} else {
			lines.push(` ${word}`);
		}
	}

	return lines.map(line => line.trim()).join('\n\t\t');
};

const table = [...rows]
	.sort(([a], [b]) => b - a)
	.map(([weight, features]) => `\t${weight}: ${wrap(features.join(',~').split('~'))};`)
	.join('\n');

fs.writeFileSync(
	'source/article/notice-words.ts',
	`// Made by benchmark/fit-notices.ts (npm run fit:notices): logistic regression by Newton's method from zero, so no seed.
// Not to be edited by hand.

/** Log odds of a notice where no word speaks for it or against it. */
export const bias = ${Number(bias.toFixed(2))};

/** For a line all of whose words are foreign to notices. */
export const foreignWeight = ${Number((weights[vocabulary.length] ?? 0).toFixed(2))};

/**
 * How much words speak for a notice, in log odds, pairs of words, first words (\`^\`) and last words (\`$\`).
 * \`#\` is any figure, \`@\` any address. One weight ends at a semicolon.
 */
export const noticeWords = \`
${table}
\`;
`,
);
