// How fast a folder of articles is opened, beside its bytes alone, and how long a key may have to wait
// meanwhile: npm run benchmark:library [-- --articles 10000]
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {monitorEventLoopDelay, performance} from 'node:perf_hooks';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {followLibrary} from '../source/library/grouped.js';
import {SearchClient} from '../source/search/client.js';
import {load} from './load.js';

const {values: options, positionals} = parseArgs({
	options: {articles: {type: 'string', default: '10000'}},
	allowPositionals: true,
});
const articles = Number(options.articles);
const articleLength = 6000;

const seconds = (milliseconds: number): number => Number((milliseconds / 1000).toFixed(2));

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

type Opening = {
	/** Milliseconds until the first articles are there, all of them, and their stories. */
	readonly first: number;
	readonly read: number;
	readonly grouped: number;
	/** Milliseconds in which no key would have been heard: in 1 of 100 cases more, and at most. */
	readonly delay: number;
	readonly longestDelay: number;
	/** Seconds of work of all threads. */
	readonly cpu: number;
	/** Megabytes, at most. */
	readonly memory: number;
};

/** Opens the folder as the reader does, with a search that is asked meanwhile. */
async function open(folder: string, cacheFolder: string): Promise<Opening> {
	const following = new AbortController();
	const search = new SearchClient();
	const cpuBefore = process.cpuUsage();
	const delays = monitorEventLoopDelay({resolution: 1});
	delays.enable();
	const start = performance.now();
	const elapsed = (): number => performance.now() - start;
	let [first, read, memory] = [0, 0, 0];
	for await (const library of followLibrary([folder], {cacheFolder, signal: following.signal})) {
		first ||= elapsed();
		memory = Math.max(memory, process.memoryUsage().rss / 1e6);
		read ||= library.progress?.work === 'reading' ? 0 : elapsed();
		search.update(library.articles);
		search.search('the harbour ferry', 100, () => undefined);
		if (library.progress === undefined) {
			if (library.articles.length !== articles) {
				throw new Error(`${library.articles.length} articles of ${articles}`);
			}

			break;
		}
	}

	const grouped = elapsed();
	delays.disable();
	following.abort();
	search.close();
	const {user, system} = process.cpuUsage(cpuBefore);
	return {
		first,
		read,
		grouped,
		delay: delays.percentile(99) / 1e6,
		longestDelay: delays.max / 1e6,
		cpu: (user + system) / 1e6,
		memory,
	};
}

/** Opens the folder in a process of its own, so that no memory of an earlier opening is counted. */
const openApart = (folder: string, cacheFolder: string): Opening =>
	JSON.parse(
		execFileSync(
			process.execPath,
			[fileURLToPath(import.meta.url), '--articles', String(articles), folder, cacheFolder],
			{encoding: 'utf8'},
		),
	);

async function measure(folder: string): Promise<void> {
	const reports = path.join(folder, 'reports');
	const bytes = await readBytes(reports);
	console.log(`${articles} articles, their bytes alone in ${bytes.toFixed()} ms, ${load()}`);
	const openings: Record<string, object> = {};
	for (const opening of ['first', 'second', 'third']) {
		const {first, read, grouped, delay, longestDelay, cpu, memory} = openApart(
			reports,
			path.join(folder, 'cache'),
		);
		openings[opening] = {
			'first s': seconds(first),
			'read s': seconds(read),
			'× bytes': Number((read / bytes).toFixed(1)),
			'grouped s': seconds(grouped),
			'delay p99 ms': Math.round(delay),
			'delay max ms': Math.round(longestDelay),
			'CPU s': Number(cpu.toFixed(1)),
			'memory MB': Math.round(memory),
		};
	}

	console.table(openings);
	console.log(load());
}

const [reports, cacheFolder] = positionals;
if (reports !== undefined && cacheFolder !== undefined) {
	// Threads alone do not keep a program from ending; in the reader, the terminal does.
	const alive = setInterval(() => undefined, 1000);
	console.log(JSON.stringify(await open(reports, cacheFolder)));
	clearInterval(alive);
} else {
	const folder = makeArticles();
	try {
		await measure(folder);
	} finally {
		fs.rmSync(folder, {recursive: true});
	}
}
