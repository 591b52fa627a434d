// How well and how fast passages are found, beside other libraries:
// npm run benchmark:search [-- --passages 100000 --queries 840 --engine wirediff --json]
import {parseArgs} from 'node:util';
import v8 from 'node:v8';
import vm from 'node:vm';
import {readGold} from './gold.js';
import {load} from './load.js';
import {type Engine, engines} from './search/engines.js';
import {measureLive} from './search/live.js';
import {createPassages} from './search/passages.js';
import {type CorruptedQuery, corruptions, createQueries} from './search/queries.js';

const {values: options} = parseArgs({
	options: {
		passages: {type: 'string', default: '100000'},
		queries: {type: 'string', default: '840'},
		engine: {type: 'string', multiple: true},
		json: {type: 'boolean', default: false},
	},
});

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

/** Passages that a slow engine looks at in all: 28 queries of 100,000. */
const slowWork = 2_800_000;

/** Bytes in use. */
const memory = (): number => {
	collectGarbage();
	collectGarbage();
	const {heapUsed, arrayBuffers} = process.memoryUsage();
	return heapUsed + arrayBuffers;
};

const quantile = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
	items.filter(holds).length / items.length;

const measure = (engine: Engine, passages: readonly string[], all: readonly CorruptedQuery[]) => {
	const memoryBefore = memory();
	const started = performance.now();
	const search = engine.build(passages);
	search('warm');
	const build = performance.now() - started;
	const megabytes = (memory() - memoryBefore) / 1e6;
	const asked = engine.isSlow ? all.slice(0, Math.ceil(slowWork / passages.length)) : all;
	const answers = asked.map(query => {
		const began = performance.now();
		const places = search(query.text);
		const milliseconds = performance.now() - began;
		// Passages of the same words are the same answer.
		const rank = places.findIndex(place => passages[place] === passages[query.passage]);
		return {kind: query.kind, rank, milliseconds};
	});
	const times = answers.map(({milliseconds}) => milliseconds);
	return {
		engine: engine.name,
		queries: answers.length,
		buildMilliseconds: build,
		megabytes,
		median: quantile(times, 0.5),
		p95: quantile(times, 0.95),
		first: shareOf(answers, ({rank}) => rank === 0),
		amongTen: shareOf(answers, ({rank}) => rank !== -1),
		firstByKind: Object.fromEntries(
			corruptions.map(kind => [
				kind,
				shareOf(
					answers.filter(answer => answer.kind === kind),
					({rank}) => rank === 0,
				),
			]),
		),
	};
};

const models = readGold('benchmark/gold')
	.flatMap(({left, right}) => [left, right])
	.flatMap(({sentences}) => sentences.filter(({role}) => role === 'body').map(({text}) => text));
const passages = createPassages([...new Set(models)], Number(options.passages));
const queries = createQueries(passages, Number(options.queries));

const loadBefore = load();
// First, before the others leave much to be cleared away.
const live = await measureLive(passages, queries[0]?.text ?? '');
const results = engines
	.filter(({name}) => options.engine?.includes(name) ?? true)
	.map(engine => measure(engine, passages, queries));

if (options.json) {
	const run = {passages: passages.length, node: process.version, results, live};
	console.log(JSON.stringify(run, undefined, '\t'));
} else {
	const rounded = (figures: object) =>
		Object.fromEntries(
			Object.entries(figures).map(([name, figure]) => [
				name,
				typeof figure === 'number' ? Number(figure.toPrecision(3)) : figure,
			]),
		);
	console.table(results.map(({firstByKind, ...figures}) => rounded(figures)));
	console.table(
		Object.fromEntries(results.map(({engine, firstByKind}) => [engine, rounded(firstByKind)])),
	);
	console.table(rounded(live));
	console.log(`Before: ${loadBefore}; after: ${load()}`);
}
