import type {Article} from './article.js';
import {blankUnspaced, countUnspaced} from './unspaced.js';

type Length = {readonly words: number; readonly sentences: number};

/** A character of a script that is written without spaces counts as a word, as in word processors. */
const wordsIn = (text: string): number => {
	const characters = countUnspaced(text);
	return characters === 0
		? text.split(' ').length
		: characters + (blankUnspaced(text).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
};

const measure = ({sentences}: Article): Length => {
	const body = sentences.filter(({role}) => role === 'body');
	return {
		words: body.reduce((sum, {text}) => sum + wordsIn(text), 0),
		sentences: body.length,
	};
};

const known = new WeakMap<Article, Length>();

/** How much news a report holds: the words and sentences of its running text. */
export const lengthOf = (article: Article): Length => {
	const length = known.get(article) ?? measure(article);
	known.set(article, length);
	return length;
};
