// How many details are found, and whether conflicts are told apart, given the right links: npm run benchmark:details
import process from 'node:process';
import {conflictsBetween} from '../source/details/conflicts.js';
import type {Detail, DetailKind} from '../source/details/detail.js';
import {detailsOf} from '../source/details/details-of.js';
import {createLookup} from '../source/details/lookup.js';
import {type Label, readLabelled} from './details/labelled.js';
import {type GoldLink, type GoldPair, readGold} from './gold.js';
import {isToldConflict, readPassages} from './passages.js';

const isVerbose = process.argv.includes('--verbose');

/** Whether two spans share at least half of what they cover together. */
const matches = (a: Label, b: Label): boolean =>
	a.kind === b.kind &&
	(Math.min(a.end, b.end) - Math.max(a.start, b.start)) * 2 >=
		Math.max(a.end, b.end) - Math.min(a.start, b.start);

const share = (part: number, whole: number): string => (part / whole).toFixed(3).padStart(11);

const reports = readLabelled('benchmark/details/labelled.txt');
console.log(`${'details'.padEnd(12)}${'labelled'.padStart(8)}     recall  precision`);
for (const kind of ['name', 'figure', 'date', 'quote'] as const satisfies readonly DetailKind[]) {
	const sentences = reports.flatMap(({article, labels}) => {
		const found = detailsOf(article);
		return labels.map((labelled, index) => ({
			text: article.sentences[index]?.text ?? '',
			labelled: labelled.filter(label => label.kind === kind),
			found: (found[index] ?? []).filter(detail => detail.kind === kind),
		}));
	});
	const count = {labelled: 0, hits: 0, found: 0, right: 0};
	for (const {text, labelled, found} of sentences) {
		const missed = labelled.filter(label => !found.some(detail => matches(label, detail)));
		const wrong = found.filter(detail => !labelled.some(label => matches(label, detail)));
		count.labelled += labelled.length;
		count.hits += labelled.length - missed.length;
		count.found += found.length;
		count.right += found.length - wrong.length;
		if (isVerbose && missed.length + wrong.length > 0) {
			const texts = [
				...missed.map(({start, end}) => text.slice(start, end)),
				'/',
				...wrong.map(detail => detail.text),
			];
			console.log(`  missed / wrong: ${texts.join(' ')}   in: ${text}`);
		}
	}

	const {labelled, hits, found, right} = count;
	console.log(
		`${kind.padEnd(12)}${String(labelled).padStart(8)}${share(hits, labelled)}${share(right, found)}`,
	);
}

const conflictsOf = (pair: GoldPair): ((link: GoldLink) => string[]) => {
	const details = {left: detailsOf(pair.left), right: detailsOf(pair.right)};
	const teller = (all: readonly Detail[]) => ({...createLookup(all), all});
	const articles = {left: teller(details.left.flat()), right: teller(details.right.flat())};
	const of = (side: readonly (readonly Detail[])[], sentences: readonly number[]) =>
		sentences.flatMap(sentence => side[sentence] ?? []);
	return link =>
		conflictsBetween(
			{left: of(details.left, link.left), right: of(details.right, link.right)},
			articles,
		).map(({left, right}) => `${left.text} / ${right.text}`);
};

console.log(`\n${'conflicts'.padEnd(20)}links   told     recall  precision`);
for (const directory of ['benchmark/gold', 'benchmark/stories']) {
	const count = {links: 0, told: 0, found: 0, hits: 0};
	for (const pair of readGold(directory)) {
		const find = conflictsOf(pair);
		for (const link of pair.links) {
			const found = find(link);
			const isTold = link.conflict === true;
			count.links += 1;
			count.told += isTold ? 1 : 0;
			count.found += found.length > 0 ? 1 : 0;
			count.hits += isTold && found.length > 0 ? 1 : 0;
			if (isVerbose && isTold !== found.length > 0) {
				console.log(
					`  ${isTold ? 'missed' : 'wrong'}: ${pair.name} ${link.left} ${link.right} ${found.join('; ')}`,
				);
			}
		}
	}

	const {links, told, found, hits} = count;
	console.log(
		`${directory.padEnd(20)}${String(links).padStart(5)}${String(told).padStart(7)}${share(hits, told)}${share(hits, found)}`,
	);
}

const unseen = {passages: 0, told: 0, found: 0, right: 0};
for (const passages of readPassages('benchmark/conflicts/unseen.txt')) {
	const {details, published} = passages;
	const lookup = (side: 'left' | 'right') => ({
		...createLookup(details[side]),
		all: details[side],
		published: published[side],
	});
	const found = conflictsBetween(details, {left: lookup('left'), right: lookup('right')});
	const right = found.filter(conflict => isToldConflict(passages, conflict));
	unseen.passages += 1;
	unseen.told += passages.conflicts.length;
	unseen.found += found.length;
	unseen.right += right.length;
	if (isVerbose && (right.length < found.length || right.length < passages.conflicts.length)) {
		const shown = found.map(({left, right: other}) => `${left.text} / ${other.text}`);
		console.log(`  wrong or missed: ${passages.name}: ${shown.join('; ')}`);
	}
}

const {passages, told, found, right} = unseen;
console.log(
	`${'unseen passages'.padEnd(20)}${String(passages).padStart(5)}${String(told).padStart(7)}${share(right, told)}${share(right, found)}`,
);
