import type {Article} from '../article/article.js';
import {type Line, readLine} from './tokens.js';

/** The tokens of each sentence of an article. */
export const readLines = ({sentences}: Article): readonly Line[] => sentences.map(readLine);

const known = new WeakMap<Article, readonly Line[]>();

/** The same, read once for each article that is compared. */
export const linesOf = (article: Article): readonly Line[] => {
	const lines = known.get(article) ?? readLines(article);
	known.set(article, lines);
	return lines;
};
