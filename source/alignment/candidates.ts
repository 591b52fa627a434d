import {mayLink} from './may-link.js';
import {rarest} from './rarity.js';
import type {NumberSet} from './reading/number-set.js';
import type {Rarity, Weighed} from './weighed.js';

/** Positions of a left and a right sentence. */
export type Cell = {readonly left: number; readonly right: number};

/** How many sentences of the other article are looked at for each sentence. */
const perSentence = 8;
/** A word that stands in more sentences than this finds none of them. */
const commonest = 120;

type Index = ReadonlyMap<number, readonly number[]>;

const indexBy = (readings: readonly Weighed[], pick: (reading: Weighed) => NumberSet): Index => {
	const index = new Map<number, number[]>();
	for (const [at, reading] of readings.entries()) {
		for (const number of pick(reading)) {
			const postings = index.get(number);
			if (postings === undefined) {
				index.set(number, [at]);
			} else {
				postings.push(at);
			}
		}
	}

	return index;
};

/** For each sentence the others that share most of its rare words, in the same or in kindred form. */
const nearest = (from: readonly Weighed[], to: readonly Weighed[], rarity: Rarity): Cell[] => {
	const keys = [
		{pick: ({stems}: Weighed) => stems, weight: (stem: number) => rarity.stems(stem) ** 2},
		{
			pick: ({families}: Weighed) => families,
			weight: (family: number) => rarity.families(family) ** 2 / 8,
		},
		{pick: ({beginnings}: Weighed) => beginnings, weight: () => 1},
		{pick: ({pointers}: Weighed) => pointers, weight: () => rarest ** 2 / 4},
	].map(({pick, weight}) => ({pick, weight, index: indexBy(to, pick)}));
	const scores = new Float64Array(to.length);
	return from.flatMap((reading, left) => {
		const found: number[] = [];
		for (const {pick, weight, index} of keys) {
			for (const number of pick(reading)) {
				const postings = index.get(number) ?? [];
				if (postings.length <= commonest) {
					const gain = weight(number);
					for (const right of postings) {
						if (scores[right] === 0) {
							found.push(right);
						}

						scores[right] = (scores[right] ?? 0) + gain;
					}
				}
			}
		}

		const ranked = found
			.filter(right => mayLink(reading, to[right] ?? reading))
			.map(right => ({right, score: (scores[right] ?? 0) / Math.sqrt(to[right]?.stemMass || 1)}))
			.sort((a, b) => b.score - a.score || a.right - b.right)
			.slice(0, perSentence);
		for (const right of found) {
			scores[right] = 0;
		}

		return ranked.map(({right}) => ({left, right}));
	});
};

/**
 * The cells worth judging: from an inverted index, the nearest sentences of every sentence on either side.
 * Their number grows with the length of the texts, not with its square.
 */
export const candidatesOf = (
	left: readonly Weighed[],
	right: readonly Weighed[],
	rarity: Rarity,
): readonly Cell[] => {
	const cells = [
		...nearest(left, right, rarity),
		...nearest(right, left, rarity).map(cell => ({left: cell.right, right: cell.left})),
	];
	const byPlace = new Map(cells.map(cell => [cell.left * right.length + cell.right, cell]));
	return [...byPlace.values()].sort((a, b) => a.left - b.left || a.right - b.right);
};
