import type {Article} from '../article/article.js';
import {type PackedArticle, share} from '../article/packed.js';

// JSON holds no such character.
const tab = '\t';

/** Articles as one line of text: of each what is known beside its sentences, and these. */
export const toLine = (articles: readonly Article[]): string =>
	articles
		.flatMap(({sentences, ...rest}) => [JSON.stringify(rest), JSON.stringify(sentences)])
		.join(tab);

/** The articles of such a line in UTF-8, without reading their sentences. */
export const fromLine = (line: Buffer): PackedArticle[] => {
	const articles: PackedArticle[] = [];
	for (let start = 0; start < line.length; ) {
		const middle = line.indexOf(tab, start);
		const next = line.indexOf(tab, middle + 1);
		const end = next === -1 ? line.length : next;
		const rest: Omit<Article, 'sentences'> = JSON.parse(line.toString('utf8', start, middle));
		articles.push({...rest, sentences: share(line.subarray(middle + 1, end))});
		start = end + 1;
	}

	return articles;
};
