import {rarest} from '../rarity.js';
import type {Weighed} from '../weighed.js';
import {sharedBy, type WeighedSet} from '../weighed-set.js';
import {coveringOf, shareOf} from './covering.js';
import {runOf} from './run.js';

const cosine = (shared: number, a: WeighedSet, b: WeighedSet): number =>
	shared / (Math.sqrt(a.mass * b.mass) || 1);

/** The share of the lighter set. */
const contained = (shared: number, a: WeighedSet, b: WeighedSet): number =>
	shared / (Math.min(a.mass, b.mass) || 1);

/** The share of a sentence's weight that stands in the other, in the same words or in kindred ones. */
const coverage = (a: Weighed, b: Weighed): number =>
	shareOf(a, form => coveringOf(form, b.reading));

/** The evidence of the words alone. Shares of rarity weight, 0 to 1. */
export const wordEvidence = (a: Weighed, b: Weighed) => {
	const stems = sharedBy(a.stems, b.stems);
	const grams = sharedBy(a.grams, b.grams);
	const families = sharedBy(a.families, b.families);
	const [coverageA, coverageB] = [coverage(a, b), coverage(b, a)];
	return {
		/** Cosine of the stems, and the share of the lighter sentence's. */
		stems: cosine(stems.mass, a.stems, b.stems),
		stemsContained: contained(stems.mass, a.stems, b.stems),
		/** Cosine of the runs of four characters, and the share of the lighter sentence's. */
		grams: cosine(grams.mass, a.grams, b.grams),
		gramsContained: contained(grams.mass, a.grams, b.grams),
		/** Cosine of the families of stock words. */
		families: cosine(families.mass, a.families, b.families),
		/** Coverage by equal and kindred words of the sentence that is covered less, and of the other. */
		coveredLeast: Math.min(coverageA, coverageB),
		coveredMost: Math.max(coverageA, coverageB),
		/** Weight of all shared words, and of the rarest one. */
		weight: Math.log1p(stems.sum / rarest),
		rarest: stems.most / rarest,
		/** The longest passage that both share word by word. */
		run: runOf(a.reading.run, b.reading.run),
	};
};
