// How fast two texts are aligned, and compared as a whole, beside word diffs of the same texts in the same run: npm run benchmark:alignment-speed
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {align} from '../source/alignment/align.js';
import type {Article} from '../source/article/article.js';
import {compare} from '../source/comparison/compare.js';
import {readGold} from './gold.js';
import {load} from './load.js';
import {countWords, longTexts} from './long-texts.js';
import {goldFolder, storiesFolder} from './training.js';

const shortLength = 40;
const lengths = [1000, 5000, 10_000];
const warmUps = 30;
const runs = 15;
/** Long texts, after the first time. */
const longRuns = 5;

const wordDiffs = [['dwdiff'], ['wdiff'], ['git', 'diff', '--no-index', '--word-diff']] as const;

const milliseconds = (work: () => unknown): number => {
	const start = performance.now();
	work();
	return performance.now() - start;
};

const median = (work: () => unknown, times: number): number =>
	Array.from({length: times}, () => milliseconds(work)).sort((a, b) => a - b)[times >> 1] ?? 0;

/** Milliseconds of a word diff of two texts; undefined where the program is missing. */
const timeOf = (
	[program, ...options]: (typeof wordDiffs)[number],
	files: readonly string[],
): number | undefined => {
	const run = () => spawnSync(program, [...options, ...files], {stdio: 'ignore'});
	return run().error ? undefined : median(run, 3);
};

/** The most memory that this process has had so far, in megabytes. */
const peak = (): number => process.resourceUsage().maxRSS / 1024;

const print = (name: string, value: number, others: Others): void => {
	const ratios = others.map(([other, time]) => `${(value / time).toFixed(2)} × ${other}`);
	const [time, memory] = [value.toFixed(0).padStart(7), peak().toFixed(0).padStart(5)];
	console.log(`${name.padEnd(24)}${time} ms ${memory} MB   ${ratios.join('   ')}`);
};

const sentences = [goldFolder, storiesFolder]
	.flatMap(folder => readGold(folder))
	.flatMap(({left, right}) => [...left.sentences, ...right.sentences])
	.filter(({role}) => role === 'body')
	.map(({text}) => text);

/** The articles as if read anew: nothing that was found out about them is known any more. */
const unread = ([left, right]: readonly [Article, Article]) => [{...left}, {...right}] as const;

type Texts = ReturnType<typeof longTexts>;
type Others = readonly (readonly [string, number])[];

const works: readonly (readonly [string, (texts: Texts) => unknown])[] = [
	['align', texts => align(...unread(texts))],
	['compare', texts => compare(...unread(texts))],
];

const textOf = (article: Article): string =>
	article.sentences.map(({text}) => `${text}\n`).join('');

const folder = mkdtempSync(join(tmpdir(), 'wirediff-alignment-'));
const besides = (articles: Texts): Others => {
	const files = articles.map(article => {
		const file = join(folder, article.source);
		writeFileSync(file, textOf(article));
		return file;
	});
	return wordDiffs.flatMap(command => {
		const time = timeOf(command, files);
		return time === undefined ? [] : [[command[0], time] as const];
	});
};

const measure = (length: number, printTimes: (texts: Texts, others: Others) => void): void => {
	const texts = longTexts(sentences, length);
	const words = texts.map(text => countWords(text).toLocaleString('en')).join(' and ');
	console.log(`${length.toLocaleString('en')} sentences: ${words} words`);
	printTimes(texts, besides(texts));
};

const printWhenWarm = (texts: Texts, others: Others): void => {
	for (const [name, work] of works) {
		median(() => work(texts), warmUps);
		print(
			`  ${name}`,
			median(() => work(texts), runs),
			others,
		);
	}
};

/** A long text is worth a look of its own the first time, while the program is still being compiled. */
const printFirstAndAgain = (texts: Texts, others: Others): void => {
	for (const [name, work] of works) {
		print(
			`  ${name}, first`,
			milliseconds(() => work(texts)),
			others,
		);
		print(
			`  ${name}, again`,
			median(() => work(texts), longRuns),
			others,
		);
	}
};

try {
	measure(shortLength, printWhenWarm);
	for (const length of lengths) {
		measure(length, printFirstAndAgain);
	}

	console.log(load());
} finally {
	rmSync(folder, {recursive: true});
}
