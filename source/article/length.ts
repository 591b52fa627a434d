import type {Article} from './article.js';

type Length = {readonly words: number; readonly sentences: number};

const measure = ({sentences}: Article): Length => {
	const body = sentences.filter(({role}) => role === 'body');
	return {
		words: body.reduce((sum, {text}) => sum + text.split(' ').length, 0),
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
