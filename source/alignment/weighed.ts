import {massOf, rarest, rarityOf, type Weights} from './rarity.js';
import type {Reading} from './reading/reading.js';
import type {Vocabulary} from './reading/vocabulary.js';

/** How rare the words of two articles are in them. */
export type Rarity = {
	readonly stems: Weights;
	readonly grams: Weights;
	readonly families: Weights;
};

/** A reading with what its words weigh. */
export type Weighed = Reading & {
	readonly stemMass: number;
	readonly gramMass: number;
	readonly familyMass: number;
	/** Sum of the weights of the stems. */
	readonly stemSum: number;
	/** The weight of the rarest word of each name, as a share of the greatest weight. */
	readonly nameWeights: readonly number[];
	readonly leaningWeights: readonly number[];
};

export const rarityIn = (articles: readonly (readonly Reading[])[]): Rarity => ({
	stems: rarityOf(articles, reading => reading.stems),
	grams: rarityOf(articles, reading => reading.grams),
	families: rarityOf(articles, reading => reading.families),
});

/** Weighs the words of readings by their rarity. */
export const weigh = (
	readings: readonly Reading[],
	{stems, grams, families}: Rarity,
	vocabulary: Vocabulary,
): readonly Weighed[] => {
	const weightOf = (words: readonly string[]): number =>
		Math.max(0, ...words.map(word => stems(vocabulary.formOf(word).stem) / rarest));
	return readings.map(reading => ({
		...reading,
		stemMass: massOf(reading.stems, stems),
		gramMass: massOf(reading.grams, grams),
		familyMass: massOf(reading.families, families),
		stemSum: reading.stems.reduce((sum, stem) => sum + stems(stem), 0),
		nameWeights: reading.names.map(({words}) => weightOf(words)),
		leaningWeights: reading.leansOn.map(({words}) => weightOf(words)),
	}));
};
