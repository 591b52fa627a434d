import {mayLink} from './may-link.js';
import {rarest} from './rarity.js';
import type {NumberSet} from './reading/number-set.js';
import type {Weighed} from './weighed.js';

/** Positions of a left and a right sentence. */
export type Cell = {readonly left: number; readonly right: number};

/** How many sentences of the other article are looked at for each sentence. */
const perSentence = 5;
/** What shares less than this with a sentence, beside the one that shares most, is not looked at. */
const leastShare = 0.1;
/** What finds more sentences than this finds none of them. */
const commonest = 32;

/** What sentences are found by, and what each find counts: a whole number. */
type Key = {
	readonly numbers: (weighed: Weighed) => NumberSet;
	readonly gain: (weighed: Weighed, number: number) => number;
};

const gainOfPointer = Math.round(rarest ** 2 / 4);

/** Equal words by their rarity; words of one family and what details point to by less. */
const keys: readonly Key[] = [
	{
		numbers: ({stems}) => stems.numbers,
		gain: ({stems}, number) => stems.weightOf(number) ** 2,
	},
	{
		numbers: ({families}) => families.numbers,
		gain: ({families}, number) => Math.round(families.weightOf(number) ** 2 / 8),
	},
	{numbers: ({reading}) => reading.pointers, gain: () => gainOfPointer},
];

/** The places of the sentences that have a number, by number. What finds too many finds none. */
type Index = readonly (readonly number[] | undefined)[];

const indexBy = (sentences: readonly Weighed[], numbers: Key['numbers']): Index => {
	const index: number[][] = [];
	for (const [place, sentence] of sentences.entries()) {
		for (const number of numbers(sentence)) {
			const postings = index[number];
			if (postings === undefined) {
				index[number] = [place];
			} else if (postings.length <= commonest) {
				postings.push(place);
			}
		}
	}

	return index.map(postings => (postings.length > commonest ? [] : postings));
};

/** The best few of the places found. Ties go to what comes first in the text. */
const shortlist = (
	found: Int32Array,
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

	const enough = (scores[0] ?? 0) * leastShare;
	return places.filter((_, at) => (scores[at] ?? 0) >= enough);
};

/** For each sentence the few others that share most with it. */
const nearest = (
	from: readonly Weighed[],
	to: readonly Weighed[],
): readonly (readonly number[])[] => {
	const indexed = keys.map(key => ({...key, index: indexBy(to, key.numbers)}));
	const lengths = Float64Array.from(to, ({stems}) => Math.sqrt(stems.mass) || 1);
	const scores = new Float64Array(to.length);
	const places = new Int32Array(to.length);

	return from.map(weighed => {
		let count = 0;
		for (const {numbers, gain, index} of indexed) {
			for (const number of numbers(weighed)) {
				const worth = gain(weighed, number);
				for (const place of index[number] ?? []) {
					const score = scores[place] ?? 0;
					scores[place] = score + worth;
					if (score === 0) {
						places[count++] = place;
					}
				}
			}
		}

		const found = places.subarray(0, count);
		const best = shortlist(
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

		return best;
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
