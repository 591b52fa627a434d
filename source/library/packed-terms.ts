import type {Term, Terms} from './terms.js';

/** The terms of an article as one line of text: each followed by its sentences, below 0 for a detail. */
export const packTerms = (terms: Terms): string =>
	JSON.stringify(
		[...terms].flatMap(([term, {kind, sentences}]) => [
			term,
			kind === 'detail' ? -sentences : sentences,
		]),
	);

/** The terms that were packed so. */
export const unpackTerms = (text: string): Terms => {
	const packed: readonly (string | number)[] = JSON.parse(text);
	const terms = new Map<string, Term>();
	for (let place = 0; place < packed.length; place += 2) {
		const sentences = Number(packed[place + 1]);
		terms.set(String(packed[place]), {
			kind: sentences < 0 ? 'detail' : 'word',
			sentences: Math.abs(sentences),
		});
	}

	return terms;
};
