import type {NameDetail} from '../detail.js';
import {bodies} from './titles.js';

const key = (words: readonly string[]) => words.join(' ');

/**
 * Makes the function that gives a name of an article the words of its fullest form there: `Ocampo` those of
 * `Luis Ocampo`, `Norrvane` those of `Norrvane Group Inc`. A short form that fits two full ones stays as it is.
 */
export const fullNames = (names: readonly NameDetail[]): ((name: NameDetail) => NameDetail) => {
	const byEdge = new Map<string, Map<string, readonly string[]>>();
	const put = (word: string, words: readonly string[]) => {
		const there = byEdge.get(word) ?? new Map<string, readonly string[]>();
		there.set(key(words), words);
		byEdge.set(word, there);
	};

	for (const {words} of names) {
		const last = words.at(-1);
		const [first] = words;
		if (words.length < 2 || first === undefined || last === undefined) {
			continue;
		}

		// A place gives its name to many bodies: `Wrexley` is not `Wrexley Crown Court`.
		if (!bodies.has(last)) {
			put(first, words);
			put(last, words);
		}
	}

	return name => {
		const [word] = name.words;
		if (name.words.length !== 1 || word === undefined || name.entity !== undefined) {
			return name;
		}

		const [full, another] = [...(byEdge.get(word)?.values() ?? [])].sort(
			(a, b) => b.length - a.length,
		);
		const fits = full && (!another || another.every(part => full.includes(part)));
		return fits ? {...name, words: full} : name;
	};
};
