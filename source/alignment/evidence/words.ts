import {rarest, type Weights} from '../rarity.js';
import {eachShared, includes, type NumberSet} from '../reading/number-set.js';
import type {Rarity, Weighed} from '../weighed.js';

const cosine = (shared: number, a: number, b: number): number => shared / (Math.sqrt(a * b) || 1);

const sharedMass = (a: NumberSet, b: NumberSet, weights: Weights): number => {
	let mass = 0;
	eachShared(a, b, number => {
		mass += weights(number) ** 2;
	});
	return mass;
};

/** What a kindred word counts beside an equal one: one of the same family, or with the same beginning. */
const kindred = 0.6;

/** The share of a sentence's weight that stands in the other, in the same words or in kindred ones. */
const coverage = (a: Weighed, b: Weighed, weights: Weights): number => {
	let covered = 0;
	for (const {stem, families, beginning} of a.forms) {
		const share = includes(b.stems, stem)
			? 1
			: families.some(family => includes(b.families, family)) || includes(b.beginnings, beginning)
				? kindred
				: 0;
		covered += share * weights(stem);
	}

	return covered / (a.stemSum || 1);
};

const longestRun = 12;

/** Words of the longest passage that both sentences share word by word, as a share of a long passage. */
const runOf = (a: readonly number[], b: readonly number[]): number => {
	let best = 0;
	let lengths = new Uint8Array(b.length + 1);
	for (const word of a) {
		const next = new Uint8Array(b.length + 1);
		for (let at = 0; at < b.length; at++) {
			if (b[at] === word) {
				const length = (lengths[at] ?? 0) + 1;
				next[at + 1] = length;
				best = Math.max(best, length);
			}
		}

		lengths = next;
	}

	return Math.min(best, longestRun) / longestRun;
};

/** The evidence of the words alone. Shares of rarity weight, 0 to 1. */
export const wordEvidence = (a: Weighed, b: Weighed, rarity: Rarity) => {
	let shared = 0;
	let sharedSum = 0;
	let rarestShared = 0;
	eachShared(a.stems, b.stems, stem => {
		const weight = rarity.stems(stem);
		shared += weight ** 2;
		sharedSum += weight;
		rarestShared = Math.max(rarestShared, weight);
	});
	const gramMass = sharedMass(a.grams, b.grams, rarity.grams);
	const coverages = [coverage(a, b, rarity.stems), coverage(b, a, rarity.stems)] as const;
	return {
		/** Cosine of the stems. */
		words: cosine(shared, a.stemMass, b.stemMass),
		/** Share of the lighter sentence's stems. */
		contained: shared / (Math.min(a.stemMass, b.stemMass) || 1),
		/** Cosine of the runs of four characters, and the share of the lighter sentence's. */
		grams: cosine(gramMass, a.gramMass, b.gramMass),
		gramsContained: gramMass / (Math.min(a.gramMass, b.gramMass) || 1),
		/** Cosine of the families of stock words. */
		families: cosine(
			sharedMass(a.families, b.families, rarity.families),
			a.familyMass,
			b.familyMass,
		),
		/** Coverage by equal and kindred words of the sentence that is covered less, and of the other. */
		coveredLeast: Math.min(...coverages),
		coveredMost: Math.max(...coverages),
		/** Weight of all shared words, and of the rarest one. */
		sharedWeight: Math.log1p(sharedSum / rarest),
		rarestShared: rarestShared / rarest,
		run: runOf(a.run, b.run),
	};
};
