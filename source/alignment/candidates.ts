import {mayLink} from './may-link.js';
import {rarest} from './rarity.js';
import type {NumberSet} from './reading/number-set.js';
import type {Rarity, Weighed} from './weighed.js';

/** Positions of a left and a right sentence. */
export type Cell = {readonly left: number; readonly right: number};

/** How many sentences of the other article are looked at for each sentence. */
const perSentence = 5;
/** What finds more sentences than this finds none of them. */
const commonest = 64;

/** What sentences are found by, and what one find counts. */
type Key = {
	readonly numbers: (weighed: Weighed) => NumberSet;
	readonly gain: (rarity: Rarity, number: number) => number;
};

/** Equal words by their rarity; kindred words and what details point to by less. Gains are whole numbers. */
const keys: readonly Key[] = [
	{
		numbers: ({reading}) => reading.stems,
		gain: ({stems}, stem) => stems(stem) ** 2,
	},
	{
		numbers: ({reading}) => reading.families,
		gain: ({families}, family) => Math.round(families(family) ** 2 / 8),
	},
	{numbers: ({reading}) => reading.beginnings, gain: () => 1},
	{numbers: ({reading}) => reading.pointers, gain: () => Math.round(rarest ** 2 / 4)},
];

/** The places of the sentences that have a number, by number. */
type Index = ReadonlyMap<number, readonly number[]>;

const indexBy = (readings: readonly Weighed[], numbers: Key['numbers']): Index => {
	const index = new Map<number, number[]>();
	for (const [at, reading] of readings.entries()) {
		for (const number of numbers(reading)) {
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

/** The best few of the places found. Ties go to what comes first in the text. */
const shortlist = (
	found: readonly number[],
	scoreOf: (place: number) => number,
	mayTake: (place: number) => boolean,
): readonly number[] => {
	const places: number[] = [];
	const scores: number[] = [];
	const isBefore = (place: number, score: number, at: number): boolean => {
		const other = scores[at] ?? 0;
		return score > other || (score === other && place < (places[at] ?? 0));
	};

	for (const place of found) {
		const score = scoreOf(place);
		let at = places.length;
		while (at > 0 && isBefore(place, score, at - 1)) {
			at--;
		}

		if (at < perSentence && mayTake(place)) {
			places.splice(at, 0, place);
			scores.splice(at, 0, score);
			places.length = Math.min(places.length, perSentence);
			scores.length = places.length;
		}
	}

	return places;
};

/** For each sentence the few others that share most with it. */
const nearest = (
	from: readonly Weighed[],
	to: readonly Weighed[],
): readonly (readonly number[])[] => {
	const indexed = keys.map(key => ({...key, index: indexBy(to, key.numbers)}));
	const lengths = Float64Array.from(to, ({stemMass}) => Math.sqrt(stemMass) || 1);
	const scores = new Float64Array(to.length);
	let found: number[] = [];
	const find = (places: readonly number[], gain: number): void => {
		for (const place of places) {
			if (scores[place] === 0) {
				found.push(place);
			}

			scores[place] = (scores[place] ?? 0) + gain;
		}
	};

	return from.map(weighed => {
		found = [];
		for (const {numbers, gain, index} of indexed) {
			for (const number of numbers(weighed)) {
				const postings = index.get(number);
				if (postings !== undefined && postings.length <= commonest) {
					find(postings, gain(weighed.rarity, number));
				}
			}
		}

		const places = shortlist(
			found,
			place => (scores[place] ?? 0) / (lengths[place] ?? 1),
			place => {
				const other = to[place];
				return other !== undefined && mayLink(weighed.reading, other.reading);
			},
		);
		for (const place of found) {
			scores[place] = 0;
		}

		return places;
	});
};

/**
 * The cells worth judging: from an inverted index, the nearest sentences of every sentence on either side.
 * Their number grows with the length of the texts, not with its square.
 */
export const candidatesOf = (
	left: readonly Weighed[],
	right: readonly Weighed[],
): readonly Cell[] => {
	const rows = nearest(left, right).map(places => new Set(places));
	for (const [column, places] of nearest(right, left).entries()) {
		for (const row of places) {
			rows[row]?.add(column);
		}
	}

	return rows.flatMap((columns, row) =>
		[...columns].sort((a, b) => a - b).map(column => ({left: row, right: column})),
	);
};
