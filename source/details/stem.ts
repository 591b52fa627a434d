import {stemmer} from 'stemmer';

/** So many words are kept: more than a few stories have. */
const mostKnown = 50_000;
const known = new Map<string, string>();

/** The stem of a word (Porter 1980), worked out once for all articles that have it. */
export const porterStem = (word: string): string => {
	let stem = known.get(word);
	if (stem === undefined) {
		stem = stemmer(word);
		if (known.size >= mostKnown) {
			known.clear();
		}

		known.set(word, stem);
	}

	return stem;
};
