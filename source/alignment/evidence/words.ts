import {massOf, rarest} from '../rarity.js';
import {sharedBy} from '../reading/number-set.js';
import type {Weighed} from '../weighed.js';
import {coveringOf, shareOf} from './covering.js';
import {runOf} from './run.js';

const cosine = (shared: number, a: number, b: number): number => shared / (Math.sqrt(a * b) || 1);

/** The share of a sentence's weight that stands in the other, in the same words or in kindred ones. */
const coverage = (a: Weighed, b: Weighed): number =>
	shareOf(a, form => coveringOf(form, b.reading));

/** The evidence of the words alone. Shares of rarity weight, 0 to 1. */
export const wordEvidence = (a: Weighed, b: Weighed) => {
	const {stems, grams, families} = a.rarity;
	const sharedStems = sharedBy(a.reading.stems, b.reading.stems);
	const stemMass = massOf(sharedStems, stems);
	const gramMass = massOf(sharedBy(a.reading.grams, b.reading.grams), grams);
	const familyMass = massOf(sharedBy(a.reading.families, b.reading.families), families);
	const weights = sharedStems.map(stems);
	const [coverageA, coverageB] = [coverage(a, b), coverage(b, a)];
	return {
		/** Cosine of the stems, and the share of the lighter sentence's. */
		stems: cosine(stemMass, a.stemMass, b.stemMass),
		stemsContained: stemMass / (Math.min(a.stemMass, b.stemMass) || 1),
		/** Cosine of the runs of four characters, and the share of the lighter sentence's. */
		grams: cosine(gramMass, a.gramMass, b.gramMass),
		gramsContained: gramMass / (Math.min(a.gramMass, b.gramMass) || 1),
		/** Cosine of the families of stock words. */
		families: cosine(familyMass, a.familyMass, b.familyMass),
		/** Coverage by equal and kindred words of the sentence that is covered less, and of the other. */
		coveredLeast: Math.min(coverageA, coverageB),
		coveredMost: Math.max(coverageA, coverageB),
		/** Weight of all shared words, and of the rarest one. */
		weight: Math.log1p(weights.reduce((sum, weight) => sum + weight, 0) / rarest),
		rarest: Math.max(0, ...weights) / rarest,
		/** The longest passage that both share word by word. */
		run: runOf(a.reading.run, b.reading.run),
	};
};
