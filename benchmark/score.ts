import type {Link} from '../source/alignment/alignment.js';
import type {GoldLink, GoldPair} from './gold.js';

/** Counts of one pair or of many, from which every figure follows. */
export type Counts = {
	cells: number;
	hits: number;
	units: number;
	found: number;
	onlyTrue: number;
	onlyGold: number;
	onlyPredicted: number;
	relations: number;
	relationHits: number;
};

export type Mistakes = {
	/** Predicted (left, right) cells inside no gold link. */
	readonly wrong: readonly (readonly [number, number])[];
	/** Gold links of which no unit was found. */
	readonly missed: readonly GoldLink[];
};

export type Figures = {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly onlyF1: number;
	readonly relation: number;
};

const sides = ['left', 'right'] as const;
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Precision by cells, recall by units of gold links, only-F1 by body sentences that stand alone: micro averages. */
export const figuresOf = (counts: Counts): Figures => {
	const precision = ratio(counts.hits, counts.cells);
	const recall = ratio(counts.found, counts.units);
	return {
		precision,
		recall,
		f1: harmonic(precision, recall),
		onlyF1: harmonic(
			ratio(counts.onlyTrue, counts.onlyPredicted),
			ratio(counts.onlyTrue, counts.onlyGold),
		),
		relation: ratio(counts.relationHits, counts.relations),
	};
};

export const sumOf = (all: readonly Counts[]): Counts => {
	const total: Counts = {
		cells: 0,
		hits: 0,
		units: 0,
		found: 0,
		onlyTrue: 0,
		onlyGold: 0,
		onlyPredicted: 0,
		relations: 0,
		relationHits: 0,
	};
	for (const counts of all) {
		for (const key of Object.keys(total) as (keyof Counts)[]) {
			total[key] += counts[key];
		}
	}

	return total;
};

const cellsOf = ({left, right}: Pick<GoldLink, 'left' | 'right'>): [number, number][] =>
	left.flatMap(a => right.map((b): [number, number] => [a, b]));

/** Scores an alignment against what a careful reader linked. */
export const scorePair = (
	gold: GoldPair,
	links: readonly Link[],
): {counts: Counts; mistakes: Mistakes} => {
	const goldLinkAt = new Map(
		gold.links.flatMap(link => cellsOf(link).map(cell => [String(cell), link] as const)),
	);
	const optionalCells = new Set(gold.optional.flatMap(link => cellsOf(link).map(String)));
	const counts = sumOf([]);
	const wrong: [number, number][] = [];
	const found = {left: new Set<number>(), right: new Set<number>()};
	const relations = new Map<GoldLink, string>();
	for (const link of links) {
		for (const cell of cellsOf(link)) {
			const goldLink = goldLinkAt.get(String(cell));
			if (goldLink !== undefined) {
				found.left.add(cell[0]);
				found.right.add(cell[1]);
				if (!relations.has(goldLink)) {
					relations.set(goldLink, link.relation);
				}
			}

			if (!optionalCells.has(String(cell))) {
				counts.cells++;
				counts.hits += goldLink === undefined ? 0 : 1;
				if (goldLink === undefined) {
					wrong.push(cell);
				}
			}
		}
	}

	for (const side of sides) {
		const inGold = new Set(gold.links.flatMap(link => link[side]));
		const inOptional = new Set(gold.optional.flatMap(link => link[side]));
		const linked = new Set(links.flatMap(link => link[side]));
		const goldUnits = gold.links.flatMap(link => link[side]);
		counts.units += goldUnits.length;
		counts.found += goldUnits.filter(index => found[side].has(index)).length;
		for (const [index, {role}] of gold[side].sentences.entries()) {
			if (role === 'body' && !inOptional.has(index)) {
				counts.onlyGold += inGold.has(index) ? 0 : 1;
				counts.onlyPredicted += linked.has(index) ? 0 : 1;
				counts.onlyTrue += inGold.has(index) || linked.has(index) ? 0 : 1;
			}
		}
	}

	for (const [link, relation] of relations) {
		counts.relations += link.relation === 'either' ? 0 : 1;
		counts.relationHits += link.relation === relation ? 1 : 0;
	}

	const missed = gold.links.filter(link =>
		sides.every(side => link[side].every(index => !found[side].has(index))),
	);
	return {counts, mistakes: {wrong, missed}};
};
