import type {DateDetail, Detail, FigureDetail, NameDetail} from '../details/detail.js';
import type {ToldDetails} from '../details/told.js';
import {rarest, rarityOf, type Weights} from './rarity.js';
import type {Reading} from './reading/reading.js';
import type {Vocabulary} from './reading/vocabulary.js';
import {type WeighedSet, weighSet} from './weighed-set.js';

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
	readonly stems: WeighedSet;
	readonly grams: WeighedSet;
	readonly families: WeighedSet;
	readonly names: readonly WeighedName[];
	readonly leansOn: readonly WeighedName[];
	/** What the other article tells nowhere. */
	readonly untold: {
		readonly figures: readonly FigureDetail[];
		readonly dates: readonly DateDetail[];
	};
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
	other: ToldDetails,
): readonly Weighed[] => {
	const {stems, grams, families} = rarity;
	const weighName = (name: NameDetail): WeighedName => {
		let weight = 0;
		for (const word of name.words) {
			weight = Math.max(weight, stems(vocabulary.formOf(word).stem));
		}

		return {name, weight: weight / rarest};
	};

	const isUntold = (detail: Detail): boolean => !other.has(detail);
	return readings.map(reading => ({
		reading,
		stems: weighSet(reading.stems, stems),
		grams: weighSet(reading.grams, grams),
		families: weighSet(reading.families, families),
		names: reading.names.map(weighName),
		leansOn: reading.leansOn.map(weighName),
		untold: {
			figures: reading.figures.filter(isUntold),
			dates: reading.dates.filter(isUntold),
		},
	}));
};
