import fs from 'node:fs';
import path from 'node:path';
import type {Relation} from '../source/alignment/alignment.js';
import type {Article, Role} from '../source/article/article.js';

/** What a careful reader linked: positions in the two articles' sentences. */
export type GoldLink = {
	readonly left: readonly number[];
	readonly right: readonly number[];
	/** `either` where two readers differed. */
	readonly relation: Relation | 'either';
	readonly conflict?: boolean;
};

/** Two reports of one story, and the links that a careful reader sees between them. */
export type GoldPair = {
	readonly name: string;
	readonly story: string;
	readonly left: Article;
	readonly right: Article;
	readonly links: readonly GoldLink[];
	/** Pairs on which readers differ: neither rewarded nor punished. */
	readonly optional: readonly Pick<GoldLink, 'left' | 'right'>[];
};

type Report = {
	readonly file: string;
	readonly outlet: string;
	readonly title: string;
	readonly published?: string;
	readonly units: readonly {readonly text: string; readonly role: Role}[];
};

type PairFile = {
	readonly left: string;
	readonly right: string;
	readonly links: readonly GoldLink[];
	readonly optional?: GoldPair['optional'];
};

const readJson = <T>(file: string): T => JSON.parse(fs.readFileSync(file, 'utf8')) as T;

/** Gold units as an article. A unit opens a paragraph where a line break of the raw text parts it from the last. */
const readArticle = (directory: string, name: string, rawDirectory: string): Article => {
	const report = readJson<Report>(path.join(directory, `${name}.json`));
	const beside = path.join(directory, report.file);
	const raw = fs.readFileSync(
		fs.existsSync(beside) ? beside : path.join(rawDirectory, report.file),
		'utf8',
	);
	let from = 0;
	let paragraph = 0;
	return {
		id: name,
		source: report.file,
		outlet: report.outlet,
		title: report.title,
		published: report.published,
		url: undefined,
		sentences: report.units.map(({text, role}) => {
			const at = raw.indexOf(text, from);
			if (at !== -1) {
				paragraph += raw.slice(from, at).includes('\n') ? 1 : 0;
				from = at + text.length;
			}

			return {text: text.replace(/\s+/g, ' '), role, paragraph};
		}),
	};
};

const pairFiles = (directory: string): string[] =>
	fs
		.readdirSync(directory, {recursive: true, encoding: 'utf8'})
		.filter(name => path.basename(name).includes('--') && name.endsWith('.json'))
		.sort()
		.map(name => path.join(directory, name));

/** All pairs below a directory. Pairs of one folder are one story, but for `flat` folders, where each pair is one. */
export const readGold = (directory: string, rawDirectory = directory): GoldPair[] =>
	pairFiles(directory).map(file => {
		const folder = path.dirname(file);
		const pair = readJson<PairFile>(file);
		const name = path.basename(file, '.json');
		return {
			name,
			story: path.basename(folder),
			left: readArticle(folder, pair.left, rawDirectory),
			right: readArticle(folder, pair.right, rawDirectory),
			links: pair.links,
			optional: pair.optional ?? [],
		};
	});

/** A pair of which nobody knows when its reports were published. */
export const undated = (pair: GoldPair): GoldPair => ({
	...pair,
	left: {...pair.left, published: undefined},
	right: {...pair.right, published: undefined},
});
