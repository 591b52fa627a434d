import type {Passage} from './passage.js';
import type {Condition} from './query.js';
import type {WordIndex} from './word-index.js';
import {wordsOf} from './words.js';

type Test = (text: number) => boolean;

/** Whether some run of a text's words are the words asked for. */
const holdsRun = <Word>(
	words: ArrayLike<Word>,
	length: number,
	isAskedFor: (word: Word | undefined, place: number) => boolean,
): boolean => {
	for (let start = 0; start + length <= words.length; start++) {
		let place = 0;
		while (place < length && isAskedFor(words[start + place], place)) place++;
		if (place === length) return true;
	}
	return false;
};

/** Whether a name holds the words asked for; the last of them may be the beginning of one. */
const isNamed = (name: string, asked: readonly string[]): boolean =>
	holdsRun(wordsOf(name), asked.length, (word, place) =>
		place === asked.length - 1
			? (word?.key.startsWith(asked[place] ?? '') ?? false)
			: word?.key === asked[place],
	);

const testOf = (index: WordIndex, passages: readonly Passage[], condition: Condition): Test => {
	switch (condition.field) {
		case 'text': {
			const asked = condition.words.map(word => index.vocabulary.numberOf(word));
			if (asked.includes(undefined)) return () => false;
			return text =>
				holdsRun(index.wordsOf(text), asked.length, (word, place) => word === asked[place]);
		}
		case 'outlet':
		case 'title': {
			const {field, words} = condition;
			const known = new Map<string, boolean>();
			return text => {
				const name = passages[text]?.[field] ?? '';
				const answer = known.get(name) ?? isNamed(name, words);
				known.set(name, answer);
				return answer;
			};
		}
		case 'after':
			return text => (passages[text]?.published ?? '') >= condition.date;
		case 'before':
			return text => (passages[text]?.published ?? '~') < condition.date;
	}
};

/**
 * Whether a passage meets all conditions. An article without a date is neither after nor before any.
 */
export const testOfAll = (
	index: WordIndex,
	passages: readonly Passage[],
	conditions: readonly Condition[],
): Test => {
	const tests = conditions.map(condition => {
		const test = testOf(index, passages, condition);
		return condition.negated ? (text: number) => !test(text) : test;
	});
	return text => tests.every(test => test(text));
};
