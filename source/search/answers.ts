import {bestOf, type Candidates, candidatesFor} from './candidates.js';
import type {Query} from './query.js';
import {type Answer, answerOf} from './rank.js';
import {readingsOf, type Term} from './terms.js';
import type {WordIndex} from './word-index.js';

/** A text that answers a query. */
export type AnsweringText = Answer & {readonly text: number};

/** What answers a query. */
export type Answers = {
	/** The texts that answer best, best first, the first added first among equals. */
	readonly best: readonly AnsweringText[];
	/** How many texts answer in all. */
	readonly count: number;
};

/** How many candidates are weighed word by word. */
const weighed = 200;
/** A text whose words tell less than half as much as those of the best is no answer. */
const leastOfBest = 0.5;
/** What is written after so many words is not looked for. */
const longestQuery = 40;

/** A way to read the query, and which texts answer it so. */
type Reading = {readonly terms: readonly Term[]; readonly candidates: Candidates};

/** How much of what the words of a query could tell is told by a text. */
const shareTold = ({terms, candidates: {told}}: Reading, text: number): number =>
	(told[text] ?? 0) / terms.reduce((sum, {most}) => sum + most, 0);

/** The readings with those of their candidates alone that tell enough. */
const withoutWeak = (readings: readonly Reading[]): readonly Reading[] => {
	let most = 0;
	for (const reading of readings) {
		for (const text of reading.candidates.texts) most = Math.max(most, shareTold(reading, text));
	}
	return readings.map(reading => ({
		terms: reading.terms,
		candidates: {
			...reading.candidates,
			texts: reading.candidates.texts.filter(
				text => shareTold(reading, text) >= most * leastOfBest,
			),
		},
	}));
};

const countDistinct = ([first, ...others]: readonly (readonly number[])[]): number =>
	first === undefined || others.length === 0
		? (first?.length ?? 0)
		: new Set([first, ...others].flat()).size;

/** The texts that answer the words of a query, of the best no more than `limit`. */
export const answersTo = (
	index: WordIndex,
	{words, unfinished}: Query,
	limit: number,
	accepts: (text: number) => boolean,
): Answers => {
	const readings = withoutWeak(
		readingsOf(index, words.slice(0, longestQuery), unfinished).map(terms => ({
			terms,
			candidates: candidatesFor(index, terms, accepts),
		})),
	);
	const best = new Map<number, AnsweringText>();
	for (const {terms, candidates} of readings) {
		for (const text of bestOf(candidates, Math.max(weighed, limit))) {
			const answer = answerOf(index.wordsOf(text), terms);
			if (answer.relevance > (best.get(text)?.relevance ?? 0)) best.set(text, {...answer, text});
		}
	}
	const ranked = [...best.values()].sort((a, b) => b.relevance - a.relevance || a.text - b.text);
	return {
		best: ranked.slice(0, limit),
		count: countDistinct(readings.map(({candidates}) => candidates.texts)),
	};
};
