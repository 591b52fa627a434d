import {candidatesFor} from './candidates.js';
import type {Query} from './query.js';
import {type Answer, answerOf} from './rank.js';
import {readingsOf} from './terms.js';
import type {WordIndex} from './word-index.js';

/** A text that answers a query. */
export type AnsweringText = Answer & {readonly text: number};

/** How many candidates are weighed word by word. */
const weighed = 200;
/** What answers less than half as well as the best is no answer. */
const leastOfBest = 0.5;
/** What is written after so many words is not looked for. */
const longestQuery = 40;

/** The texts that answer the words of a query, the best first, the first added first among equals. */
export const answersTo = (
	index: WordIndex,
	{words, unfinished}: Query,
	limit: number,
	accepts: (text: number) => boolean,
): readonly AnsweringText[] => {
	const best = new Map<number, AnsweringText>();
	for (const terms of readingsOf(index, words.slice(0, longestQuery), unfinished)) {
		for (const text of candidatesFor(index, terms, Math.max(weighed, limit), accepts)) {
			const answer = answerOf(index.wordsOf(text), terms);
			if (answer.relevance > (best.get(text)?.relevance ?? 0)) best.set(text, {...answer, text});
		}
	}
	const answers = [...best.values()].sort((a, b) => b.relevance - a.relevance || a.text - b.text);
	const least = (answers[0]?.relevance ?? 0) * leastOfBest;
	return answers.filter(({relevance}) => relevance >= least).slice(0, limit);
};
