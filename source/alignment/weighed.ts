import type {NameDetail} from '../details/detail.js';
import type {Tells} from '../details/told.js';
import {massOf, rarest, rarityOf, type Weights} from './rarity.js';
import type {NumberSet} from './reading/number-set.js';
import type {Reading} from './reading/reading.js';
import type {Vocabulary} from './reading/vocabulary.js';

/** How rare the words of two articles are in them. */
export type Rarity = {
	readonly stems: Weights;
	readonly grams: Weights;
	readonly families: Weights;
};

/** A name with the weight of its rarest word, as a share of the greatest weight. */
export type WeighedName = {readonly name: NameDetail; readonly weight: number};

/** A reading with what its words weigh. */
export type Weighed = {
	readonly reading: Reading;
	readonly rarity: Rarity;
	/** Beside the numbers of `stems`. */
	readonly stemWeights: NumberSet;
	/** Sums of squared weights. */
	readonly stemMass: number;
	readonly gramMass: number;
	readonly familyMass: number;
	/** Sum of the weights of the stems. */
	readonly stemSum: number;
	readonly names: readonly WeighedName[];
	readonly leansOn: readonly WeighedName[];
	/** What the other article tells. */
	readonly otherTells: Tells;
};

export const rarityIn = (articles: readonly (readonly Reading[])[]): Rarity => ({
	stems: rarityOf(articles, reading => reading.stems),
	grams: rarityOf(articles, reading => reading.grams),
	families: rarityOf(articles, reading => reading.families),
});

/** Weighs the words of readings by their rarity. */
export const weigh = (
	readings: readonly Reading[],
	rarity: Rarity,
	vocabulary: Vocabulary,
	otherTells: Tells,
): readonly Weighed[] => {
	const {stems, grams, families} = rarity;
	const weighName = (name: NameDetail): WeighedName => ({
		name,
		weight: Math.max(0, ...name.words.map(word => stems(vocabulary.formOf(word).stem) / rarest)),
	});
	return readings.map(reading => {
		const stemWeights = reading.stems.map(stems);
		return {
			reading,
			rarity,
			stemWeights,
			stemMass: massOf(reading.stems, stems),
			gramMass: massOf(reading.grams, grams),
			familyMass: massOf(reading.families, families),
			stemSum: stemWeights.reduce((sum, weight) => sum + weight, 0),
			names: reading.names.map(weighName),
			leansOn: reading.leansOn.map(weighName),
			otherTells,
		};
	});
};
