import type {DateDetail, Detail, FigureDetail, NameDetail} from '../details/detail.js';
import {initialsOf} from '../details/names/agree.js';
import type {Told} from '../details/told.js';
import {rarest, rarityOf} from './rarity.js';
import type {NumberSet} from './reading/number-set.js';
import type {Reading} from './reading/reading.js';
import type {Vocabulary} from './reading/vocabulary.js';
import {createScales, type Scales, type WeighedSet} from './scales.js';

/** How rare the words of two articles are in them. */
export type Rarity = {
	readonly stems: Scales;
	readonly grams: Scales;
	readonly families: Scales;
};

/** A name with the weight of its rarest word, as a share of the greatest weight. */
export type WeighedName = {
	readonly name: NameDetail;
	readonly initials: number;
	readonly weight: number;
};

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

const scalesOf = (
	articles: readonly (readonly Reading[])[],
	pick: (reading: Reading) => NumberSet,
): Scales => {
	const highest = articles
		.flat()
		.reduce((highest, reading) => Math.max(highest, pick(reading).at(-1) ?? 0), 0);
	return createScales(rarityOf(articles, pick), highest);
};

export const rarityIn = (articles: readonly (readonly Reading[])[]): Rarity => ({
	stems: scalesOf(articles, reading => reading.stems),
	grams: scalesOf(articles, reading => reading.grams),
	families: scalesOf(articles, reading => reading.families),
});

/** Weighs the words of readings by their rarity. */
export const weigh = (
	readings: readonly Reading[],
	rarity: Rarity,
	vocabulary: Vocabulary,
	other: Told,
): readonly Weighed[] => {
	const {stems, grams, families} = rarity;
	const weighName = (name: NameDetail): WeighedName => {
		let weight = 0;
		for (const word of name.words) {
			weight = Math.max(weight, stems.weightOf(vocabulary.formOf(word).stem));
		}

		return {name, initials: initialsOf(name), weight: weight / rarest};
	};

	const isUntold = (detail: Detail): boolean => !other.has(detail);
	return readings.map(reading => ({
		reading,
		stems: stems.weigh(reading.stems),
		grams: grams.weigh(reading.grams),
		families: families.weigh(reading.families),
		names: reading.names.map(weighName),
		leansOn: reading.leansOn.map(weighName),
		untold: {
			figures: reading.figures.filter(isUntold),
			dates: reading.dates.filter(isUntold),
		},
	}));
};
