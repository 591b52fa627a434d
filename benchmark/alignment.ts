// Scores the alignment on the gold pairs: npm run benchmark:alignment
import fs from 'node:fs';
import {align} from '../source/alignment/align.js';
import {type GoldPair, readGold} from './gold.js';
import {type Counts, figuresOf, scorePair, sumOf} from './score.js';

const row = (name: string, counts: Counts): string => {
	const {precision, recall, f1, onlyF1, relation} = figuresOf(counts);
	const figures = [precision, recall, f1, onlyF1, relation].map(figure => figure.toFixed(3));
	return [name.padEnd(24), ...figures.map(figure => figure.padStart(9))].join('');
};

const countsOf = (pairs: readonly GoldPair[]): Counts =>
	sumOf(pairs.map(pair => scorePair(pair, align(pair.left, pair.right)).counts));

const header = ['', 'P', 'R', 'F1', 'only-F1', 'relation'];
console.log(
	[(header[0] ?? '').padEnd(24), ...header.slice(1).map(name => name.padStart(9))].join(''),
);

const seeds = '../shared/gold/seeds';
const gold = [
	...readGold('benchmark/gold'),
	...(fs.existsSync(seeds) ? readGold(seeds, '../shared/articles') : []),
];
for (const story of new Set(gold.map(pair => pair.story))) {
	console.log(row(story, countsOf(gold.filter(pair => pair.story === story))));
}

console.log(row(`all ${gold.length} pairs`, countsOf(gold)));

const external = '../shared/external/news_synth_dev';
if (fs.existsSync(external)) {
	console.log(row('news_synth_dev', countsOf(readGold(external))));
}
