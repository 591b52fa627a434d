// How fast a folder of 10,000 articles is read, beside its bytes alone: npm run benchmark:library
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {monitorEventLoopDelay, performance} from 'node:perf_hooks';
import process from 'node:process';
import {loadBatches} from '../source/library/library.js';

const articles = 10_000;
const articleLength = 6000;

/** Numbers that are the same in every run (a linear congruential generator). */
function createRandom(): (below: number) => number {
	let state = 1;
	return below => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state % below;
	};
}

/** Makes articles of the paragraphs of the gold stories, and gives their folder. */
function makeArticles(): string {
	const texts = fs
		.readdirSync('benchmark/gold', {recursive: true, encoding: 'utf8'})
		.filter(name => name.endsWith('.txt'))
		.map(name => fs.readFileSync(path.join('benchmark/gold', name), 'utf8').split('\n'));
	const paragraphs = texts.flatMap(lines => lines.filter(line => line.length > 80));
	const random = createRandom();
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-benchmark-'));
	for (let number = 0; number < articles; number++) {
		const lines = [`${texts[random(texts.length)]?.[0]} (${number})`];
		for (let length = 0; length < articleLength; length += lines.at(-1)?.length ?? 0) {
			lines.push(paragraphs[random(paragraphs.length)] ?? '');
		}

		const subfolder = path.join(folder, 'reports', String(number % 20));
		fs.mkdirSync(subfolder, {recursive: true});
		fs.writeFileSync(path.join(subfolder, `${number}.txt`), lines.join('\n\n'));
	}

	return folder;
}

async function readBytes(folder: string): Promise<number> {
	const start = performance.now();
	const names = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'});
	for (const name of names.filter(name => name.endsWith('.txt'))) {
		await fs.promises.readFile(path.join(folder, name));
	}

	return performance.now() - start;
}

type Loading = {first: number; all: number; delay: number; memory: number};

/** Loads the folder; in milliseconds and megabytes. */
async function load(folder: string, cacheFolder: string): Promise<Loading> {
	const delays = monitorEventLoopDelay({resolution: 1});
	delays.enable();
	const start = performance.now();
	let first = 0;
	const kept = [];
	for await (const batch of loadBatches([folder], {cacheFolder})) {
		kept.push(...batch.articles);
		first ||= kept.length > 0 ? performance.now() - start : 0;
	}

	const all = performance.now() - start;
	delays.disable();
	if (kept.length !== articles) throw new Error(`${kept.length} articles of ${articles}`);
	return {first, all, delay: delays.max / 1e6, memory: process.memoryUsage().rss / 1e6};
}

const folder = makeArticles();
try {
	const reports = path.join(folder, 'reports');
	const bytes = await readBytes(reports);
	const columns = ['first ms', 'all ms', '× bytes', 'longest delay ms', 'memory MB'];
	console.log(`${''.padEnd(10)}${columns.map(name => name.padStart(18)).join('')}`);
	console.log(
		`${'bytes'.padEnd(10)}${['', bytes.toFixed(), '1.0', '', ''].map(figure => figure.padStart(18)).join('')}`,
	);
	for (const opening of ['first', 'second', 'third']) {
		const {first, all, delay, memory} = await load(reports, path.join(folder, 'cache'));
		const figures = [
			first.toFixed(),
			all.toFixed(),
			(all / bytes).toFixed(1),
			delay.toFixed(),
			memory.toFixed(),
		];
		console.log(`${opening.padEnd(10)}${figures.map(figure => figure.padStart(18)).join('')}`);
	}
} finally {
	fs.rmSync(folder, {recursive: true});
}
