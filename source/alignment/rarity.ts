import type {NumberSet} from './reading/number-set.js';
import type {Reading} from './reading/reading.js';

/** Weights by number: whole numbers. */
export type Weights = (number: number) => number;

/** How many sentences from the beginning of each article tell which words the whole story repeats. */
const openingLength = 12;
const perUnit = 256;
/** The weight of a word that is not repeated. */
export const rarest = Math.round(perUnit * Math.log(51));

/**
 * What a word that stands in many sentences says about any one of them: less than a rare one (Spärck Jones 1972).
 * Mentions after the first are counted in the opening of both articles. There the standing words of a story all occur,
 * and what is added at the end of an article changes no weight.
 */
export const rarityOf = (
	articles: readonly (readonly Reading[])[],
	pick: (reading: Reading) => NumberSet,
): Weights => {
	const repeats = new Map<number, number>();
	for (const readings of articles) {
		const seen = new Set<number>();
		const news = readings.filter(({role}) => role !== 'boilerplate' && role !== 'byline');
		for (const number of news.slice(0, openingLength).flatMap(reading => [...pick(reading)])) {
			if (seen.has(number)) {
				repeats.set(number, (repeats.get(number) ?? 0) + 1);
			}

			seen.add(number);
		}
	}

	const weights = new Int32Array(Math.max(0, ...repeats.keys()) + 1).fill(rarest);
	for (const [number, count] of repeats) {
		weights[number] = Math.max(1, rarest - Math.round(perUnit * Math.log(1 + count)));
	}

	return number => weights[number] ?? rarest;
};
