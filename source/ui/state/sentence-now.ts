import type {Article} from '../../article/article.js';

/** Where the text of a sentence stands in a report that was read again, the nearest place if there are several; undefined where it is gone. */
export const sentenceNow = (
	before: Article,
	now: Article,
	sentence: number,
): number | undefined => {
	const text = before.sentences[sentence]?.text;
	const distance = (index: number): number => Math.abs(index - sentence);
	return [...now.sentences.keys()]
		.filter(index => now.sentences[index]?.text === text)
		.toSorted((a, b) => distance(a) - distance(b))[0];
};
