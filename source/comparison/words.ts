// Of the package, what is used: its index loads twenty modules.
import {diffArrays} from 'diff/lib/diff/array.js';

/** A stretch of a text: UTF-16 offsets, `end` not included. */
export type Range = {readonly start: number; readonly end: number};

type Word = Range & {readonly key: string};

const word = /[\p{Alpha}\p{N}\p{M}]+(?:[.,:'’‘\-‐‑\u200C\u200D][\p{Alpha}\p{N}\p{M}]+)*/gu;
const ignored = /['’‘\-‐‑\u200C\u200D]/gu;

/** What is compared of a word: no case, quotes or hyphens. */
const keyOf = (written: string): string =>
	written.normalize('NFKC').toLowerCase().replaceAll(ignored, '');

/** The words of a text in order. */
const wordsOf = (text: string): Word[] =>
	Array.from(text.matchAll(word), match => ({
		start: match.index,
		end: match.index + match[0].length,
		key: keyOf(match[0]),
	}));

/** How the words of two texts differ. */
export type WordDiff = {
	/** Stretches whose words the other text does not have at this place, in order. */
	readonly left: readonly Range[];
	readonly right: readonly Range[];
	/** Words in common, as a part of the words of the shorter text: 0 to 1. */
	readonly shared: number;
};

/** Neighbouring words become one stretch, so that a marked phrase is not a row of islands. */
const joinNeighbours = (words: readonly Word[], changed: readonly boolean[]): Range[] => {
	const ranges: {start: number; end: number}[] = [];
	for (const [index, {start, end}] of words.entries()) {
		const last = ranges.at(-1);
		if (!changed[index]) {
			continue;
		}

		if (last !== undefined && changed[index - 1]) {
			last.end = end;
		} else {
			ranges.push({start, end});
		}
	}

	return ranges;
};

/** The same for texts that have the same words in the same order, whatever their case, quotes or hyphens. */
export const keyOfWords = (text: string): string =>
	wordsOf(text)
		.map(({key}) => key)
		.join(' ');

/** Whether two texts have the same words in the same order. */
export const sameWords = (left: string, right: string): boolean => {
	const others = right.matchAll(word);
	for (const [written] of left.matchAll(word)) {
		const {value: other} = others.next();
		if (other === undefined || keyOf(written) !== keyOf(other[0])) {
			return false;
		}
	}

	return others.next().done === true;
};

/** Compares two texts word by word (Myers 1986, by way of `diff`). */
export const diffWords = (left: string, right: string): WordDiff => {
	const words = {left: wordsOf(left), right: wordsOf(right)};
	const changed = {
		left: words.left.map(() => false),
		right: words.right.map(() => false),
	};
	const at = {left: 0, right: 0};
	let common = 0;
	for (const {added, removed, count} of diffArrays(
		words.left.map(({key}) => key),
		words.right.map(({key}) => key),
	)) {
		if (removed) {
			changed.left.fill(true, at.left, at.left + count);
		} else if (added) {
			changed.right.fill(true, at.right, at.right + count);
		} else {
			common += count;
		}

		at.left += added ? 0 : count;
		at.right += removed ? 0 : count;
	}

	const shorter = Math.min(words.left.length, words.right.length);
	return {
		left: joinNeighbours(words.left, changed.left),
		right: joinNeighbours(words.right, changed.right),
		shared: shorter === 0 ? 0 : common / shorter,
	};
};
