import type {Article} from '../article/article.js';
import type {Side, Sides} from '../sides.js';
import type {ComparedLink, Comparison, Row} from './comparison.js';
import {diffWords, type Range} from './words.js';

/** Stretches of one sentence that differ from the other side, each list in order. */
export type Marks = {readonly differs: readonly Range[]; readonly conflicts: readonly Range[]};

// With fewer words in common, a word diff marks nearly everything and tells nothing.
const enoughShared = 0.4;

/** The sentences of one side of a link as one text, and where each of them starts in it. */
const joinSentences = (article: Article, indices: readonly number[]) => {
	let text = '';
	const starts = indices.map(index => {
		text += text === '' ? '' : ' ';
		const start = text.length;
		text += article.sentences[index]?.text ?? '';
		return start;
	});
	return {text, starts};
};

/** The parts of ranges that lie within one sentence, as offsets of that sentence. */
const cutOut = (ranges: readonly Range[], from: number, length: number): Range[] =>
	ranges
		.map(({start, end}) => ({
			start: Math.max(0, start - from),
			end: Math.min(length, end - from),
		}))
		.filter(({start, end}) => start < end);

const differing = (comparison: Comparison, link: ComparedLink): Sides<readonly Range[][]> => {
	const joined = {
		left: joinSentences(comparison.left, link.left),
		right: joinSentences(comparison.right, link.right),
	};
	const words = diffWords(joined.left.text, joined.right.text);
	const ofSide = (side: Side): Range[][] =>
		link[side].map((index, position) => {
			const length = comparison[side].sentences[index]?.text.length ?? 0;
			return words.shared < enoughShared
				? link.details[side].filter(({sentence}) => sentence === index)
				: cutOut(words[side], joined[side].starts[position] ?? 0, length);
		});
	return {left: ofSide('left'), right: ofSide('right')};
};

/**
 * What to mark in each sentence of a row: the words that the other side does not have, or, where
 * hardly a word is shared, the details alone.
 */
export const markRow = (comparison: Comparison, {link}: Row): Sides<readonly Marks[]> => {
	if (link === undefined || link.wording === 'identical') {
		return {left: [], right: []};
	}

	const differs = differing(comparison, link);
	const ofSide = (side: Side): Marks[] =>
		link[side].map((index, position) => ({
			differs: differs[side][position] ?? [],
			conflicts: link.conflicts
				.map(conflict => conflict[side])
				.filter(({sentence}) => sentence === index),
		}));
	return {left: ofSide('left'), right: ofSide('right')};
};
