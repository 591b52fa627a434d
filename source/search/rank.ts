import type {Term} from './terms.js';

/** How much two words of a query tell more where they stand side by side, in nats. */
const ofNearness = 2;
/** What is left of that where they stand in the other order. */
const inOtherOrder = 0.7;

/** Where a term's most telling word stands in a text, and how telling it is. */
type Found = {readonly telling: number; readonly places: readonly number[]};

/** How well a text answers. */
export type Answer = {
	/** 1 where every word of the query stands in it, side by side and in order, down to 0. */
	readonly relevance: number;
	/** The words that answer, by number. */
	readonly words: readonly number[];
};

const find = ({evidence}: Term, words: Int32Array): Found => {
	let telling = 0;
	let places: number[] = [];
	for (let place = 0; place < words.length; place++) {
		const here = evidence.get(words[place] ?? -1) ?? 0;
		if (here > telling) [telling, places] = [here, []];
		if (here > 0 && here === telling) places.push(place);
	}
	return {telling, places};
};

/** 1 side by side, less the farther apart. */
const nearness = (first: Found, second: Found): number => {
	let nearest = 0;
	for (const from of first.places) {
		for (const to of second.places) {
			const near = to > from ? 1 / (to - from) : to < from ? inOtherOrder / (from - to) : 1;
			nearest = Math.max(nearest, near);
		}
	}
	return nearest;
};

/** Weighs each term's most telling word in a text, and how near the words of neighbouring terms stand. */
export const answerOf = (words: Int32Array, terms: readonly Term[]): Answer => {
	const found = terms.map(term => find(term, words));
	let told = 0;
	let most = (terms.length - 1) * ofNearness;
	for (const [place, {most: mostOfTerm}] of terms.entries()) {
		const [before, here] = [found[place - 1], found[place]];
		most += mostOfTerm;
		told += here?.telling ?? 0;
		if (before && here) told += ofNearness * nearness(before, here);
	}
	const places = found.flatMap(({places}) => places);
	return {relevance: Math.min(1, told / most), words: places.map(place => words[place] ?? -1)};
};
