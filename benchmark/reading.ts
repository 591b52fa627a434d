// How well reports are read: sentences and roles, against gold. npm run benchmark:reading
import fs from 'node:fs';
import path from 'node:path';
import type {Role} from '../source/article/article.js';
import {isFurniture} from '../source/article/furniture.js';
import {parseText} from '../source/article/parse-text.js';
import {foldSpace} from '../source/article/sanitize.js';
import {splitSentences} from '../source/article/sentences.js';

type Unit = {readonly text: string; readonly role: Role};
type Report = {readonly text: string; readonly units: readonly Unit[]};
type Rule = {readonly text: string; readonly want: readonly string[]};

const readJson = <T>(file: string): T => JSON.parse(fs.readFileSync(file, 'utf8')) as T;

/** The reports that a folder and its folders describe in JSON, with their texts. */
function readGold(folder: string, texts?: string): Report[] {
	return fs.readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
		const place = path.join(folder, entry.name);
		if (entry.isDirectory()) return readGold(place);
		if (!entry.name.endsWith('.json') || entry.name.includes('--')) return [];
		const {file, units} = readJson<{file: string; units: Unit[]}>(place);
		return [{text: fs.readFileSync(path.join(texts ?? folder, file), 'utf8'), units}];
	});
}

/** Reports whose every line has its role before it: `headline | Levee fails`. */
function readLabelled(folder: string): Report[] {
	return fs.readdirSync(folder).map(name => {
		const lines = fs.readFileSync(path.join(folder, name), 'utf8').split('\n');
		const rows = lines.map(line => /^(\w+) +\| (.*)$/.exec(line));
		const units = rows.flatMap(row => {
			const [, role, text = ''] = row ?? [];
			if (role === undefined) return [];
			const texts = role === 'body' ? splitSentences(text) : [text];
			return texts.map(text => ({text, role: role as Role}));
		});
		return {text: rows.map(row => row?.[2] ?? '').join('\n'), units};
	});
}

const isBody = ({role}: Unit): boolean => role === 'body';
const keyOf = ({role, text}: Unit): string => `${role} ${foldSpace(text)}`;

/** How many of the units are found with their own text and role, and how many sentences are no unit's. */
function score(reports: readonly Report[]): readonly number[] {
	const counts = [0, 0, 0, 0, 0];
	const add = (index: number, number: number): void => {
		counts[index] = (counts[index] ?? 0) + number;
	};

	for (const {text, units} of reports) {
		const {sentences} = parseText(text, {}, {id: 'report', source: 'report.txt'});
		const got = new Set(sentences.map(keyOf));
		const want = new Set(units.map(keyOf));
		add(0, units.filter(isBody).filter(unit => got.has(keyOf(unit))).length);
		add(1, units.filter(isBody).length);
		add(2, sentences.filter(isBody).filter(unit => !want.has(keyOf(unit))).length);
		add(3, units.filter(unit => got.has(keyOf(unit))).length);
		add(4, units.length);
	}

	return counts;
}

const sets: ReadonlyArray<readonly [name: string, folder: string, read: () => Report[]]> = [
	['gold stories', 'benchmark/gold', () => readGold('benchmark/gold')],
	['harder stories', 'benchmark/stories', () => readGold('benchmark/stories')],
	['labelled reports', 'test/fixtures/roles', () => readLabelled('test/fixtures/roles')],
	[
		'real reports',
		'../shared/gold/seeds',
		() => readGold('../shared/gold/seeds', '../shared/articles'),
	],
	[
		'news_synth_dev',
		'../shared/external/news_synth_dev',
		() => readGold('../shared/external/news_synth_dev'),
	],
];

const columns = ['body found', 'of', 'share', 'body false', 'units found', 'of', 'share'];
console.log(`${''.padEnd(18)}${columns.map(name => name.padStart(12)).join('')}`);
for (const [name, folder, read] of sets) {
	if (fs.existsSync(folder)) {
		const [body = 0, bodies = 0, extra = 0, units = 0, all = 0] = score(read());
		const figures = [
			body,
			bodies,
			(body / bodies).toFixed(4),
			extra,
			units,
			all,
			(units / all).toFixed(4),
		];
		console.log(`${name.padEnd(18)}${figures.map(figure => String(figure).padStart(12)).join('')}`);
	}
}

const rules = readJson<Rule[]>('test/fixtures/segmentation/golden_rules_en.json');
const followed = rules.filter(({text, want}) => {
	const got = text.split('\n').map(foldSpace).flatMap(splitSentences);
	return JSON.stringify(got) === JSON.stringify(want);
});
console.log(`\ngolden rules of segmentation: ${followed.length} of ${rules.length}`);

const taken = (name: string): string => {
	const lines = fs.readFileSync(`benchmark/notices/${name}.txt`, 'utf8').trim().split('\n');
	return `${lines.filter(isFurniture).length} of ${lines.length}`;
};
console.log(`notices that nothing was fitted on, found: ${taken('unseen-notices')}`);
console.log(`news that looks like them, taken for notices: ${taken('unseen-news')}`);
